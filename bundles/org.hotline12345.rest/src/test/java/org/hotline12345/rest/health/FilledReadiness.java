package org.hotline12345.rest.health;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.Tickets;

/** Fills what the container fills at run time. */
public final class FilledReadiness {

    private FilledReadiness() {}

    public static Readiness of(
            Clock clock, Tickets tickets, Regulations regulations, WorkingDays calendar, City city, Pulse pulse) {
        Readiness readiness =
                new Readiness(clock, Duration.ofSeconds(60), Duration.ofSeconds(300), Duration.ofSeconds(60));
        readiness.tickets = List.of(tickets);
        readiness.regulations = List.of(regulations);
        readiness.calendars = List.of(calendar);
        readiness.cities = List.of(city);
        readiness.pulses = List.of(pulse);
        return readiness;
    }
}
