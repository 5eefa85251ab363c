package org.hotline12345.ticket;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what a step is judged in: the regulation, the city, the calendar, and the time. */
@Component(service = World.class)
public final class World {

    private final Regulations regulations;
    private final City city;
    private final WorkingDays calendar;
    private final Clock clock;

    @Activate
    public World(@Reference Regulations regulations, @Reference City city, @Reference WorkingDays calendar) {
        this(regulations, city, calendar, Clock.systemUTC());
    }

    World(Regulations regulations, City city, WorkingDays calendar, Clock clock) {
        this.regulations = regulations;
        this.city = city;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** To the millisecond, which every store and format keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** For a matter brought at {@code at} and told at {@code now}: the regulation in force when it was brought. */
    Optional<Circumstances> opening(Instant at, Instant now) {
        return regulations
                .inForce(at.atZone(WorkingDays.ZONE).toLocalDate())
                .map(regulation -> new Circumstances(regulation, city, calendar, now));
    }

    /**
     * For a step of {@code ticket}: the regulation it was taken in under. A clock that was put back, or that of another
     * node, must not keep the ticket from moving on, so it is never earlier than the ticket's last step.
     */
    Optional<Circumstances> judging(Ticket ticket) {
        Instant now = now();
        Instant notBefore = now.isBefore(ticket.movedAt()) ? ticket.movedAt() : now;
        return regulations.of(ticket).map(regulation -> new Circumstances(regulation, city, calendar, notBefore));
    }
}
