package org.hotline12345.supervision.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;

/** A city of two counties, one with a unit below it; each sees its own subtree. */
public final class Town implements City, Looks {

    public static final UnitId SHANSHAN = new UnitId("650421");
    public static final UnitId TOKSUN = new UnitId("650422");
    public static final UnitId WATER = new UnitId("650421-water");

    private static final List<Unit> UNITS = List.of(
            unit(SHANSHAN, "鄯善县", Optional.empty(), Unit.Level.COUNTY),
            unit(TOKSUN, "托克逊县", Optional.empty(), Unit.Level.COUNTY),
            unit(WATER, "鄯善县供水站", Optional.of(SHANSHAN), Unit.Level.SUBORDINATE));

    private static Unit unit(UnitId id, String name, Optional<UnitId> parent, Unit.Level level) {
        return new Unit(id, name, parent, level, List.of(), List.of("*"), true);
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return UNITS.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Collection<Unit> units() {
        return UNITS;
    }

    @Override
    public Optional<Place> place(String code) {
        return Optional.empty();
    }

    @Override
    public Collection<Place> places() {
        return List.of();
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.empty();
    }

    @Override
    public Collection<Category> categories() {
        return List.of();
    }

    @Override
    public boolean maySee(Actor actor, Ticket ticket) {
        return true;
    }

    @Override
    public Contact shown(Actor actor, Ticket ticket, Contact contact) {
        return contact.redacted();
    }

    @Override
    public boolean mayKnowRequester(Actor actor, Ticket ticket) {
        return false;
    }

    @Override
    public Optional<Set<UnitId>> units(Actor actor) {
        return actor.unit()
                .map(top -> UNITS.stream()
                        .map(Unit::id)
                        .filter(it -> within(it, top))
                        .collect(Collectors.toSet()));
    }

    @Override
    public boolean mayCompare(Actor actor) {
        return false;
    }
}
