package org.hotline12345.law.procedure;

import static org.hotline12345.law.time.Beijing.at;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Weekdays;

/** The small town's desk: takes steps at ten o'clock. */
final class Desk {

    static final Instant TEN = at("2025-06-16 10:00");
    static final TicketNumber NUMBER = new TicketNumber("20250616-000001");
    static final Accept ACCEPT = new Accept(
            Channel.PHONE, Kind.HELP, "water", "here", null, "No water.", Optional.empty(), Optional.empty());
    static final Actor CALL_TAKER = Actor.of("li", Role.CALL_TAKER);
    static final Actor CENTER = Actor.of("zhao", Role.CENTER);

    private Desk() {}

    static Circumstances circumstances(Instant now) {
        return new Circumstances(new SmallTown(), new TownUnits(), Weekdays.plain(), now);
    }

    static Ticket takenIn() {
        return moved(Procedure.open(NUMBER, ACCEPT, CALL_TAKER, TEN, circumstances(TEN)));
    }

    /** A ticket that each of the units has. */
    static Ticket handedTo(UnitId... units) {
        Ticket ticket = takenIn();
        for (UnitId unit : units) {
            ticket = moved(take(ticket, new Dispatch(unit, Optional.empty()), CENTER));
        }
        return ticket;
    }

    static Outcome take(Ticket ticket, Step step, Actor actor) {
        return Procedure.take(ticket, step, actor, TEN, circumstances(TEN));
    }

    static Ticket moved(Outcome outcome) {
        return assertInstanceOf(Outcome.Moved.class, outcome, outcome::toString).ticket();
    }

    static Event event(Outcome outcome) {
        return assertInstanceOf(Outcome.Moved.class, outcome, outcome::toString).event();
    }

    static Outcome.Refused refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString);
    }
}
