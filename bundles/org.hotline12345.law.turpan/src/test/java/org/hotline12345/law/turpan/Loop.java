package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;

/** A ticket on its way through the loop: told who does what when, it keeps the records. */
final class Loop {

    static final TicketNumber NUMBER = new TicketNumber("20250328-000012");
    static final Regulation REGULATION = new Turpan2021(new Readings(15, 168));

    private final List<Event> events = new ArrayList<>();
    private City city = SmallCity.TURPAN;
    private Ticket ticket;

    private Loop(Outcome opened) {
        keep(opened);
    }

    /** A matter that a call-taker takes in. */
    static Loop begin(String at, Accept step) {
        return begin(Jurist.at(at), step);
    }

    static Loop begin(Instant at, Accept step) {
        return new Loop(opened(at, step, Who.CALL_TAKER));
    }

    static Outcome opened(Instant at, Accept step, Actor actor) {
        return Procedure.open(NUMBER, step, actor, at, circumstances(at, SmallCity.TURPAN));
    }

    Loop take(String at, Actor actor, Step step) {
        return take(Jurist.at(at), actor, step);
    }

    Loop take(Instant at, Actor actor, Step step) {
        keep(attempt(at, actor, step));
        return this;
    }

    /** What would become of a step, without taking it. */
    Outcome attempt(Instant at, Actor actor, Step step) {
        return attempt(at, at, actor, step);
    }

    /** The same, stated to have been taken at another time than the platform is told. */
    Outcome attempt(Instant at, Instant now, Actor actor, Step step) {
        return Procedure.take(ticket, step, actor, at, circumstances(now, city));
    }

    Objection refused(String at, Actor actor, Step step) {
        Outcome outcome = attempt(Jurist.at(at), actor, step);
        return assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString)
                .first();
    }

    Loop in(City other) {
        city = other;
        return this;
    }

    Ticket ticket() {
        return ticket;
    }

    List<Event> events() {
        return events;
    }

    Event last() {
        return events.get(events.size() - 1);
    }

    /** The assignment that was made last. */
    Assignment assignment() {
        return ticket.assignments().get(ticket.assignments().size() - 1);
    }

    /** The clock of the assignment that was made last. */
    Clock clock(ClockKind kind) {
        return assignment().clock(kind).orElseThrow();
    }

    static Circumstances circumstances(Instant now, City city) {
        return new Circumstances(REGULATION, city, TurpanDays.CALENDAR, now);
    }

    private void keep(Outcome outcome) {
        Outcome.Moved moved = assertInstanceOf(Outcome.Moved.class, outcome, outcome::toString);
        ticket = moved.ticket();
        events.add(moved.event());
    }
}
