package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.WorkingDays;

/** A ticket on its way through the loop: told who does what when, it keeps the records. */
final class Loop {

    static final TicketNumber NUMBER = new TicketNumber("20250328-000012");
    static final AssessmentReadings ASSESSMENT = AssessmentReadings.of(5, 10, 50);
    static final RecusalReadings RECUSALS = new RecusalReadings(EnumSet.allOf(Recusal.class));
    static final Regulation REGULATION = regulation();

    private final List<Event> events = new ArrayList<>();
    private final List<StatutoryLimit> statutes = new ArrayList<>();
    private final Map<TicketNumber, Ticket> others = new HashMap<>();
    private City city = SmallCity.TURPAN;
    private WorkingDays calendar = TurpanDays.CALENDAR;
    private Ticket ticket;

    private Loop(Outcome opened, List<StatutoryLimit> statutes) {
        this.statutes.addAll(statutes);
        keep(opened);
    }

    /** A matter that a call-taker takes in. */
    static Loop begin(String at, Accept step) {
        return begin(Jurist.at(at), step);
    }

    static Loop begin(Instant at, Accept step) {
        return new Loop(opened(at, step, Who.CALL_TAKER), List.of());
    }

    static Loop begin(TicketNumber number, String at, Accept step) {
        Instant when = Jurist.at(at);
        return new Loop(
                Procedure.open(number, step, Who.CALL_TAKER, when, circumstances(when, SmallCity.TURPAN)), List.of());
    }

    /** A matter of which another law sets a limit. */
    static Loop begin(Instant at, Accept step, List<StatutoryLimit> statutes) {
        Circumstances in = new Circumstances(
                regulation(), SmallCity.TURPAN, TurpanDays.CALENDAR, at, number -> Optional.empty(), statutes);
        return new Loop(Procedure.open(NUMBER, step, Who.CALL_TAKER, at, in), statutes);
    }

    /** Another ticket, which steps of this one may name. */
    Loop beside(TicketNumber number, Ticket other) {
        others.put(number, other);
        return this;
    }

    /** From now on another calendar holds. */
    Loop by(WorkingDays other) {
        calendar = other;
        return this;
    }

    /** Made anew each time: no loop leans on what an earlier one has made. */
    private static Regulation regulation() {
        return new Turpan2021(new Readings(15, 168, 30, List.of(50, 80)), ASSESSMENT, RECUSALS);
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
        Circumstances in = new Circumstances(
                regulation(), city, calendar, now, number -> Optional.ofNullable(others.get(number)), statutes);
        return Procedure.take(ticket, step, actor, at, in);
    }

    Objection refused(String at, Actor actor, Step step) {
        Outcome outcome = attempt(Jurist.at(at), actor, step);
        Objection first = assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString)
                .first();
        assertFalse(first.text().isBlank() || first.remedy().isBlank(), first::toString);
        return first;
    }

    /** What {@code actor} could do now. */
    List<Class<? extends Step>> possible(String at, Actor actor) {
        Instant now = Jurist.at(at);
        return Procedure.possible(
                ticket,
                actor,
                new Circumstances(
                        regulation(),
                        city,
                        calendar,
                        now,
                        number -> Optional.ofNullable(others.get(number)),
                        statutes));
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

    /** The assignment of this number. */
    Assignment assignment(int number) {
        return ticket.assignment(number).orElseThrow();
    }

    /** When the unit of this assignment is to close. */
    Instant due(int number) {
        return assignment(number).clock(ClockKind.CLOSING).orElseThrow().due();
    }

    /** The clock of the assignment that was made last. */
    Clock clock(ClockKind kind) {
        return assignment().clock(kind).orElseThrow();
    }

    static Circumstances circumstances(Instant now, City city) {
        return new Circumstances(regulation(), city, TurpanDays.CALENDAR, now);
    }

    private void keep(Outcome outcome) {
        Outcome.Moved moved = assertInstanceOf(Outcome.Moved.class, outcome, outcome::toString);
        assertFalse(moved.event().account().isBlank(), moved.event()::toString);
        ticket = moved.ticket();
        events.add(moved.event());
    }
}
