package org.hotline12345.soap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/** Finds one ticket alike, or refuses, and remembers what was told. */
final class FakeAlike implements LikelySame {

    static final Alike FOUND = new Alike(
            new TicketNumber("20250327-000003"),
            Status.IN_HANDLING,
            List.of(new UnitId("650421")),
            Instant.parse("2025-03-27T02:00:00Z"),
            "小区停水",
            List.of(
                    new Alike.Reason(Alike.Ground.SAME_REQUESTER, "同一诉求人"),
                    new Alike.Reason(Alike.Ground.RUNNING, "在办（办理中）")),
            70);

    Optional<Draft> told = Optional.empty();
    boolean refusing;

    @Override
    public Comparison compare(Caller caller, Draft draft) {
        told = Optional.of(draft);
        return refusing
                ? new Comparison.Refused(List.of(new Objection(
                        Objection.Kind.FORBIDDEN, "只有受理事项的人员可以比对工单", "登录", Optional.empty(), Optional.empty())))
                : new Comparison.Found(List.of(FOUND));
    }

    @Override
    public Comparison compare(Caller caller, Ticket ticket, Contact contact) {
        return compare(caller, ticket.number());
    }

    @Override
    public Comparison compare(Caller caller, TicketNumber number) {
        return number.equals(Fakes.NUMBER) ? new Comparison.Found(List.of(FOUND)) : new Comparison.Unknown(number);
    }
}
