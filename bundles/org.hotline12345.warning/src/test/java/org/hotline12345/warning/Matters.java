package org.hotline12345.warning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.law.time.WorkingDays;

/** Tickets as the tests need them: a help in 鄯善县, to be signed in 12 hours and closed in 5 working days. */
public final class Matters {

    public static final UnitId WATER = new UnitId("650421-water");

    private Matters() {}

    public static Ticket taken(int number, String category, String place, Instant at) {
        return Ticket.draft(
                        new TicketNumber("20260130-%06d".formatted(number)),
                        "turpan-2021-33",
                        "",
                        new Matter(
                                Channel.PHONE,
                                Kind.HELP,
                                category,
                                place,
                                "停水",
                                "停水两天",
                                Optional.empty(),
                                true,
                                true,
                                at))
                .with(Clock.started(ClockKind.CENTER, "A12", Term.minutes(15), at, Weekdays.plain()))
                .moved(at);
    }

    public static Ticket with(Ticket ticket, Assignment... assignments) {
        Ticket dispatched = ticket.in(Status.IN_HANDLING)
                .withClocks(it -> it.stop(ticket.matter().takenAt()));
        for (Assignment each : assignments) {
            dispatched = dispatched.with(each);
        }
        return dispatched.moved(ticket.movedAt());
    }

    public static Assignment delivered(int number, UnitId unit, Instant at) {
        return delivered(number, unit, at, Weekdays.plain());
    }

    /** By the working days of some calendar. */
    public static Assignment delivered(int number, UnitId unit, Instant at, WorkingDays calendar) {
        return Assignment.delivered(
                number,
                unit,
                at,
                false,
                List.of(
                        Clock.started(ClockKind.SIGN, "A14.1", Term.hours(12), at, calendar),
                        Clock.started(ClockKind.CLOSING, "A17.1", Term.workingDays(5), at, calendar)));
    }

    public static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }
}
