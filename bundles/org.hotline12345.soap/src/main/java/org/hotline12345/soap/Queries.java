package org.hotline12345.soap;

import static org.hotline12345.soap.api.problem.Problem.Kind.INVALID;

import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.unit.api.Approving;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.api.Units;

/** The operations that are no steps of a ticket. */
final class Queries {

    private static final int PAGE = 50;

    private final Tickets tickets;
    private final Units units;
    private final Views views;

    Queries(Tickets tickets, Units units, Views views) {
        this.tickets = tickets;
        this.units = units;
        this.views = views;
    }

    Stream<SoapOperation> operations() {
        return Stream.of(
                SoapOperation.of("Look", "查看工单", Number.class, Details.class, this::look),
                SoapOperation.of("ListTickets", "工单列表", Selecting.class, Page.class, this::list),
                SoapOperation.of(
                        "Units",
                        "承办单位列表",
                        Nothing.class,
                        AllUnits.class,
                        (nothing, request) -> new AllUnits(units.all())),
                SoapOperation.of("ApproveUnit", "同意设立下一级承办单位", Approval.class, KnownUnit.class, this::approve));
    }

    private Details look(Number wanted, Request request) {
        return tickets.look(request.caller(wanted.queryCode()), wanted.ticket())
                .map(views::details)
                .orElseThrow(() -> new Refusal(Replies.unknown(wanted.ticket())));
    }

    private Page list(Selecting wanted, Request request) {
        int limit = wanted.limit().orElse(PAGE);
        if (limit < 1 || limit > Selection.LARGEST_PAGE) {
            throw new Refusal(Problem.of(INVALID, "limit 不能是 " + limit, "填写 1 至 " + Selection.LARGEST_PAGE)
                    .at("limit"));
        }
        return tickets.list(
                request.caller(Optional.empty()),
                new Selection(wanted.status(), wanted.unit(), wanted.before(), limit));
    }

    private KnownUnit approve(Approval wanted, Request request) {
        Approving result = units.approve(wanted.unit(), request.actor(), wanted.document());
        if (result instanceof Approving.Approved approved) {
            return approved.unit();
        }
        if (result instanceof Approving.Refused refused) {
            throw new Refusal(Problems.of(refused.objection(), refused.law()));
        }
        throw new Refusal(Problem.of(INVALID, "没有单位 " + wanted.unit(), "核对单位编号").at("unit"));
    }

    /** Which ticket, and the requester's code for who has no account. */
    public record Number(TicketNumber ticket, Optional<String> queryCode) {}

    /** Which tickets; those before a number make the next page. */
    public record Selecting(
            Optional<Status> status, Optional<UnitId> unit, Optional<TicketNumber> before, Optional<Integer> limit) {}

    /** Which unit, and the document by which the center agrees. */
    public record Approval(UnitId unit, String document) {}

    /** A request that says nothing but its name. */
    public record Nothing() {}
}
