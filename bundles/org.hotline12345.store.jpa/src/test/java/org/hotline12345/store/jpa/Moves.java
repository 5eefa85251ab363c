package org.hotline12345.store.jpa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Alarms;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.Reckoning;
import org.hotline12345.law.time.Term;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Opening;
import org.hotline12345.store.api.RequestKey;

/** Tickets that move as some law might let them; the store asks for none. */
final class Moves {

    static final LocalDate DAY = LocalDate.of(2025, 3, 28);
    static final Instant TAKEN = Instant.parse("2025-03-28T02:00:00.123456789Z");
    static final UnitId SHANSHAN = new UnitId("650421");
    static final UnitId TOKSUN = new UnitId("650422");
    static final Contact AYGUL = new Contact(Optional.of("阿依古丽"), Optional.of("13899990000"), Optional.of("英巴扎路7号"));

    private Moves() {}

    static Opening opening(LocalDate day) {
        return new Opening(day, Moves::taken, new Confidential(AYGUL, "K7Q2M9"), Optional.empty());
    }

    static Opening opening(LocalDate day, RequestKey key) {
        return new Opening(day, Moves::taken, new Confidential(AYGUL, "K7Q2M9"), Optional.of(key));
    }

    static Outcome.Moved taken(TicketNumber number) {
        return taken(number, "水管破裂，已停水两天 💧");
    }

    static Outcome.Moved taken(TicketNumber number, String text) {
        Accept step = new Accept(
                Channel.PHONE,
                Kind.HELP,
                "水电气热/停水",
                "650421/鲁克沁镇",
                Optional.empty(),
                text,
                Optional.of(Emergency.AREA_UTILITY),
                Optional.of(AYGUL));
        Ticket ticket = Ticket.draft(number, "elsewhere-2030", "window=7", step.matter(TAKEN))
                .with(clock(ClockKind.CENTER, TAKEN))
                .moved(TAKEN);
        return moved(ticket, step.recorded(), Actor.of("calltaker", Role.CALL_TAKER), Optional.empty());
    }

    static Outcome.Moved dispatched(Ticket ticket, UnitId unit) {
        Instant at = ticket.movedAt().plusSeconds(60);
        int number = ticket.nextAssignment();
        Ticket next = ticket.with(Assignment.delivered(
                        number, unit, at, false, List.of(clock(ClockKind.SIGN, at), clock(ClockKind.CLOSING, at))))
                .withClock(ClockKind.CENTER, it -> it.stop(at))
                .in(Status.IN_HANDLING)
                .moved(at);
        return moved(next, new Dispatch(unit, Optional.empty()), Actor.of("center", Role.CENTER), Optional.of(number));
    }

    static Outcome.Moved signed(Ticket ticket) {
        Instant at = ticket.movedAt().plusSeconds(60);
        Assignment last = ticket.assignments().get(ticket.assignments().size() - 1);
        Ticket next = ticket.withChanged(last.signed(at)
                        .withClock(ClockKind.SIGN, it -> it.stop(at))
                        .withClock(ClockKind.CLOSING, it -> it.pause(at, Pause.Reason.RETURN_UNDER_REVIEW)))
                .moved(at);
        return moved(
                next,
                new Sign(Optional.of(last.number()), Optional.of("值班室")),
                Actor.officer("shanshan", last.unit()),
                Optional.of(last.number()));
    }

    static Outcome.Moved rung(Ticket ticket) {
        Ticket next = ticket.withEveryClock(clock -> clock.ring(50))
                .moved(ticket.movedAt().plusSeconds(60));
        return moved(next, new Ring(), Actor.system(), Optional.empty());
    }

    static Outcome.Moved enclosed(Ticket ticket, String sha256) {
        Enclose step = new Enclose("照片.jpg", "image/jpeg", 100, sha256, Optional.of("楼道"));
        Ticket next = ticket.enclosing(new Attachment(
                        1, step.fileName(), step.mediaType(), step.size(), sha256, step.note(), ticket.movedAt()))
                .moved(ticket.movedAt());
        return moved(next, step, Actor.of("calltaker", Role.CALL_TAKER), Optional.empty());
    }

    /** With its clock still running, as no law would leave it. */
    static Outcome.Moved archived(Ticket ticket) {
        Ticket next = ticket.in(Status.ARCHIVED).moved(ticket.movedAt().plusSeconds(60));
        return moved(next, new Archive("无人评价"), Actor.system(), Optional.empty());
    }

    private static Outcome.Moved moved(Ticket next, Step step, Actor actor, Optional<Integer> assignment) {
        Event event = new Event(
                next.number(),
                next.version(),
                step,
                actor,
                next.movedAt(),
                next.movedAt().plusNanos(1),
                "A12.2",
                assignment,
                "办理“" + step.name() + "”");
        return new Outcome.Moved(next, event);
    }

    private static Clock clock(ClockKind kind, Instant start) {
        return new Clock(
                kind,
                "A17.1",
                Term.workingDays(1),
                start,
                start.plusSeconds(86_400),
                List.of(),
                Optional.empty(),
                new Reckoning(List.of(LocalDate.of(2025, 3, 31)), List.of(), List.of(), "cn-2025"),
                List.of(),
                Alarms.at(List.of(50, Alarms.OUT)),
                Optional.empty());
    }
}
