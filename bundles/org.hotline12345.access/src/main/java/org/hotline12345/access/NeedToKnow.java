package org.hotline12345.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who may see what (A7, A37). The hotline and the governing office see every ticket, a unit those that it or one below it
 * has or had, a requester the own one. Contacts are in clear for who talks with the requester: the hotline, and the unit
 * that has the matter in hand, as long as it has it. Who runs the platform sees none.
 */
@Component
public final class NeedToKnow implements Looks {

    private final City city;

    @Activate
    public NeedToKnow(@Reference City city) {
        this.city = city;
    }

    @Override
    public boolean maySee(Actor actor, Ticket ticket) {
        return switch (actor.role()) {
            case CALL_TAKER, CENTER, GOVERNING_OFFICE, SYSTEM -> true;
            case UNIT_OFFICER -> ticket.assignments().stream().anyMatch(it -> within(it.unit(), actor));
            case REQUESTER -> own(actor, ticket);
            case CITY_IT, COUNTY_ADMINISTRATOR -> false;
        };
    }

    @Override
    public Contact shown(Actor actor, Ticket ticket, Contact contact) {
        return mayKnowRequester(actor, ticket) ? contact : Mask.of(contact);
    }

    @Override
    public boolean mayKnowRequester(Actor actor, Ticket ticket) {
        return switch (actor.role()) {
            case CALL_TAKER, CENTER, SYSTEM -> true;
            case UNIT_OFFICER -> hasInHand(actor, ticket);
            case REQUESTER -> own(actor, ticket);
            case GOVERNING_OFFICE, CITY_IT, COUNTY_ADMINISTRATOR -> false;
        };
    }

    @Override
    public Optional<Set<UnitId>> units(Actor actor) {
        return switch (actor.role()) {
            case CALL_TAKER, CENTER, GOVERNING_OFFICE, SYSTEM -> Optional.empty();
            case UNIT_OFFICER -> Optional.of(subtree(actor));
            case REQUESTER, CITY_IT, COUNTY_ADMINISTRATOR -> Optional.of(Set.of());
        };
    }

    /** Who takes matters in; the matter of another is nothing for a requester, nor for a unit that has it not. */
    @Override
    public boolean mayCompare(Actor actor) {
        return switch (actor.role()) {
            case CALL_TAKER, CENTER -> true;
            case REQUESTER, UNIT_OFFICER, GOVERNING_OFFICE, SYSTEM, CITY_IT, COUNTY_ADMINISTRATOR -> false;
        };
    }

    private Set<UnitId> subtree(Actor officer) {
        return officer.unit().filter(it -> city.unit(it).isPresent()).stream()
                .flatMap(own -> Stream.concat(Stream.of(own), city.below(own).map(Unit::id)))
                .collect(Collectors.toSet());
    }

    private boolean within(UnitId unit, Actor officer) {
        return officer.unit().filter(it -> city.within(unit, it)).isPresent();
    }

    /** The officer's own unit, not one below it: who only supervises need not call the requester. */
    private static boolean hasInHand(Actor officer, Ticket ticket) {
        return ticket.openAssignments()
                .map(Assignment::unit)
                .anyMatch(it -> officer.unit().equals(Optional.of(it)));
    }

    private static boolean own(Actor requester, Ticket ticket) {
        return ticket.number().value().equals(requester.name());
    }
}
