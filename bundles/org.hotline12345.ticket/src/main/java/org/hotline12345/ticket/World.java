package org.hotline12345.ticket;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.procedure.Statutes;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.store.api.TicketStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers what a step is judged in: the regulation, the city, the calendar, the other tickets and laws, and the time. */
@Component(service = World.class)
public final class World {

    private static final Logger LOG = LoggerFactory.getLogger(World.class);

    private final Regulations regulations;
    private final City city;
    private final WorkingDays calendar;
    private final TicketStore store;
    private final Statutes statutes;
    private final Clock clock;

    @Activate
    public World(
            @Reference Regulations regulations,
            @Reference City city,
            @Reference WorkingDays calendar,
            @Reference TicketStore store,
            @Reference Statutes statutes) {
        this(regulations, city, calendar, store, statutes, Clock.systemUTC());
    }

    World(Regulations regulations, City city, WorkingDays calendar, TicketStore store, Statutes statutes, Clock clock) {
        this.regulations = regulations;
        this.city = city;
        this.calendar = calendar;
        this.store = store;
        this.statutes = statutes;
        this.clock = clock;
    }

    /** To the millisecond, which every store and format keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** For a matter brought at {@code at} and told at {@code now}: the regulation in force when it was brought. */
    Optional<Circumstances> opening(Instant at, Instant now) {
        return regulations.inForce(at.atZone(WorkingDays.ZONE).toLocalDate()).map(regulation -> under(regulation, now));
    }

    /**
     * For a step of {@code ticket}: the regulation it was taken in under. A clock that was put back, or that of another
     * node, must not keep the ticket from moving on, so it is never earlier than the ticket's last step.
     */
    Optional<Circumstances> judging(Ticket ticket) {
        Instant now = now();
        Instant notBefore = now.isBefore(ticket.movedAt()) ? ticket.movedAt() : now;
        return readable(ticket).map(regulation -> under(regulation, notBefore));
    }

    /** The document number of the regulation that judges {@code ticket}, as far as it is known. */
    String lawOf(Ticket ticket) {
        return regulations.nameOf(ticket.regulation());
    }

    /** A law bundle that cannot read what its forerunner recorded is as good as none: the ticket waits for one that can. */
    private Optional<Regulation> readable(Ticket ticket) {
        try {
            return regulations.of(ticket);
        } catch (IllegalArgumentException e) {
            LOG.warn("Ticket {} waits: {} does not read its readings", ticket.number(), ticket.regulation(), e);
            return Optional.empty();
        }
    }

    private Circumstances under(Regulation regulation, Instant now) {
        return new Circumstances(
                regulation, city.asItStands(), calendar.asItStands(), now, store::find, statutes.all());
    }
}
