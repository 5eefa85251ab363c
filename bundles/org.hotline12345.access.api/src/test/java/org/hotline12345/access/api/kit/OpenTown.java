package org.hotline12345.access.api.kit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.contract.ListedCity;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;

/** A city of a test in which everybody sees every ticket and nobody a requester; units list the own subtree (A7). */
public interface OpenTown extends ListedCity, Looks {

    @Override
    default boolean maySee(Actor actor, Ticket ticket) {
        return true;
    }

    @Override
    default Contact shown(Actor actor, Ticket ticket, Contact contact) {
        return contact.redacted();
    }

    @Override
    default boolean mayKnowRequester(Actor actor, Ticket ticket) {
        return false;
    }

    @Override
    default Optional<Set<UnitId>> units(Actor actor) {
        if (actor.role() == Role.REQUESTER) {
            return Optional.of(Set.of());
        }
        return actor.unit()
                .map(top -> units().stream()
                        .map(Unit::id)
                        .filter(it -> within(it, top))
                        .collect(Collectors.toSet()));
    }

    @Override
    default boolean mayCompare(Actor actor) {
        return false;
    }
}
