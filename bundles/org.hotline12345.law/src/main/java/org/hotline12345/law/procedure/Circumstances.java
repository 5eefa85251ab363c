package org.hotline12345.law.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.law.party.City;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;

/**
 * What a step is judged in: the law, and the world around the ticket.
 *
 * @param regulation the regulation that judges the ticket
 * @param city the units, places and categories
 * @param calendar the working days
 * @param now when the platform was told of the step; no step may be stated to have been taken later
 * @param others finds another ticket that a step names, as it stands now
 * @param statutes the limits that other laws, rules and documents set
 */
public record Circumstances(
        Regulation regulation,
        City city,
        WorkingDays calendar,
        Instant now,
        Function<TicketNumber, Optional<Ticket>> others,
        List<StatutoryLimit> statutes) {

    public Circumstances {
        statutes = List.copyOf(statutes);
    }

    /** A world with no other ticket and no other law in it. */
    public Circumstances(Regulation regulation, City city, WorkingDays calendar, Instant now) {
        this(regulation, city, calendar, now, number -> Optional.empty(), List.of());
    }
}
