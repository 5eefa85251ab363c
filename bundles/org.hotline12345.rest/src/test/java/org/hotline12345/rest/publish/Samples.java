package org.hotline12345.rest.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Reply;

/** A ticket in the hands of a county. */
final class Samples {

    static final TicketNumber NUMBER = new TicketNumber("20250328-000012");
    static final Paragraph SIGNING = new Paragraph(14, 1, "应当在12小时内完成签收。");
    static final Paragraph CLOSING = new Paragraph(17, 1, "应当在5个工作日内办结。");

    static final Unit SHANSHAN = new Unit(
            new UnitId("650421"),
            "鄯善县人民政府",
            Optional.empty(),
            Unit.Level.COUNTY,
            List.of("650421"),
            List.of("*"),
            true);

    private static final Instant TAKEN = Instant.parse("2025-03-28T02:00:00Z");

    private Samples() {}

    static Ticket ticket() {
        FakeCalendar calendar = new FakeCalendar();
        Matter matter = new Matter(
                Channel.PHONE,
                Kind.COMPLAINT,
                "水电气热/停水",
                "650421",
                "小区停水",
                "小区从昨天起停水",
                Optional.empty(),
                true,
                true,
                TAKEN);
        List<Clock> clocks = List.of(
                Clock.started(ClockKind.SIGN, "A14.1", Term.hours(12), TAKEN, calendar)
                        .stop(TAKEN.plusSeconds(60)),
                Clock.started(ClockKind.CLOSING, "A17.1", Term.workingDays(5), TAKEN, calendar));
        return Ticket.draft(NUMBER, "some-law", "", matter)
                .with(Assignment.delivered(1, SHANSHAN.id(), TAKEN, false, clocks)
                        .signed(TAKEN.plusSeconds(60)))
                .in(Status.IN_HANDLING)
                .enclosing(photo())
                .moved(TAKEN)
                .moved(TAKEN)
                .moved(TAKEN.plusSeconds(60));
    }

    static Attachment photo() {
        return new Attachment(1, "停水 照片.jpg", "image/jpeg", 3, "a".repeat(64), Optional.of("楼道"), TAKEN);
    }

    static Event event() {
        return new Event(
                NUMBER,
                3,
                new Sign(Optional.empty(), Optional.of("热线办")),
                Actor.officer("shanshan", SHANSHAN.id()),
                TAKEN.plusSeconds(60),
                TAKEN.plusSeconds(60),
                "A14.1",
                Optional.of(1),
                "鄯善县人民政府签收");
    }

    static Look look() {
        Contact masked = new Contact(Optional.of("阿*"), Optional.of("138****0000"), Optional.empty());
        return new Look(ticket(), masked, List.of(event()), List.of(Sign.class));
    }

    static Reply done(Optional<String> queryCode) {
        return new Reply.Done(ticket(), event(), queryCode, false);
    }

    /** The answer to the step that made the ticket. */
    static Reply.Done accepted() {
        Accept step = new Accept(
                Channel.PHONE,
                Kind.COMPLAINT,
                "水电气热/停水",
                "650421",
                Optional.empty(),
                "小区从昨天起停水",
                Optional.empty(),
                Optional.empty());
        Event event = new Event(
                NUMBER, 1, step, Actor.of("center", Role.CENTER), TAKEN, TAKEN, "A9.2", Optional.empty(), "受理");
        return new Reply.Done(ticket(), event, Optional.of("K7Q2"), false);
    }
}
