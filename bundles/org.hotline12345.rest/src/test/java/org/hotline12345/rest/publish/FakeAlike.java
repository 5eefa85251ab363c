package org.hotline12345.rest.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Alike;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Draft;
import org.hotline12345.ticket.api.LikelySame;

/** Finds one ticket alike for who has signed in, and remembers what was told. */
final class FakeAlike implements LikelySame {

    static final Alike FOUND = new Alike(
            new TicketNumber("20250327-000003"),
            Status.IN_HANDLING,
            List.of(new UnitId("650421")),
            Instant.parse("2025-03-27T02:00:00Z"),
            "小区停水",
            List.of(new Alike.Reason(Alike.Ground.SAME_REQUESTER, "同一诉求人")),
            70);

    volatile Optional<Draft> told = Optional.empty();

    @Override
    public Comparison compare(Caller caller, Draft draft) {
        told = Optional.of(draft);
        return answer(caller);
    }

    @Override
    public Comparison compare(Caller caller, Ticket ticket, Contact contact) {
        return compare(caller, ticket.number());
    }

    @Override
    public Comparison compare(Caller caller, TicketNumber number) {
        return number.equals(Samples.NUMBER) ? answer(caller) : new Comparison.Unknown(number);
    }

    private static Comparison answer(Caller caller) {
        return caller.actor().role() == Role.REQUESTER
                ? new Comparison.Refused(List.of(new Objection(
                        Objection.Kind.FORBIDDEN, "只有受理事项的人员可以比对工单", "登录", Optional.empty(), Optional.empty())))
                : new Comparison.Found(List.of(FOUND));
    }
}
