package org.hotline12345.training;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.contract.SampleTown;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;

/** Each officer sees the own unit and those below it. */
final class OwnSubtree implements Looks {

    private final City city = new SampleTown();

    @Override
    public Optional<Set<UnitId>> units(Actor actor) {
        return actor.unit()
                .map(own -> city.units().stream()
                        .map(Unit::id)
                        .filter(it -> city.within(it, own))
                        .collect(Collectors.toSet()));
    }

    @Override
    public boolean maySee(Actor actor, Ticket ticket) {
        return false;
    }

    @Override
    public Contact shown(Actor actor, Ticket ticket, Contact contact) {
        return Contact.none();
    }

    @Override
    public boolean mayKnowRequester(Actor actor, Ticket ticket) {
        return false;
    }

    @Override
    public boolean mayCompare(Actor actor) {
        return false;
    }
}
