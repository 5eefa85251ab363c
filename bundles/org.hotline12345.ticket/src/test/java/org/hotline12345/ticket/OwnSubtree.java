package org.hotline12345.ticket;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;

/** Lets a unit see its subtree, everybody else all; nobody a contact, and the governing office no file. */
public record OwnSubtree(City city) implements Looks {

    @Override
    public boolean maySee(Actor actor, Ticket ticket) {
        return units(actor)
                .map(mine -> ticket.assignments().stream().anyMatch(it -> mine.contains(it.unit())))
                .orElse(true);
    }

    @Override
    public Contact shown(Actor actor, Ticket ticket, Contact contact) {
        return contact.redacted();
    }

    @Override
    public boolean mayKnowRequester(Actor actor, Ticket ticket) {
        return actor.role() != Role.GOVERNING_OFFICE;
    }

    @Override
    public Optional<Set<UnitId>> units(Actor actor) {
        return actor.unit()
                .map(top -> city.units().stream()
                        .map(Unit::id)
                        .filter(it -> city.within(it, top))
                        .collect(Collectors.toSet()));
    }

    @Override
    public boolean mayCompare(Actor actor) {
        return actor.role() == Role.CALL_TAKER;
    }
}
