package org.hotline12345.soap;

import static org.hotline12345.soap.Problem.Kind.INVALID;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.soap.xml.Operation;
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

    Stream<Served> operations() {
        return Stream.of(
                served("Look", "查看工单", Number.class, Details.class, this::look),
                served("ListTickets", "工单列表", Selecting.class, Page.class, this::list),
                served("Units", "承办单位列表", Nothing.class, AllUnits.class, request -> new AllUnits(units.all())),
                served("ApproveUnit", "同意设立下一级承办单位", Approval.class, KnownUnit.class, this::approve));
    }

    private Details look(Request request) {
        Number wanted = request.read(Number.class);
        return tickets.look(request.caller(wanted.queryCode()), wanted.ticket())
                .map(views::details)
                .orElseThrow(() -> new Refusal(Problems.unknown(wanted.ticket())));
    }

    private Page list(Request request) {
        Selecting wanted = request.read(Selecting.class);
        int limit = wanted.limit().orElse(PAGE);
        if (limit < 1 || limit > Selection.LARGEST_PAGE) {
            throw new Refusal(Problem.of(INVALID, "limit 不能是 " + limit, "填写 1 至 " + Selection.LARGEST_PAGE)
                    .at("limit"));
        }
        return tickets.list(
                request.caller(Optional.empty()),
                new Selection(wanted.status(), wanted.unit(), wanted.before(), limit));
    }

    private KnownUnit approve(Request request) {
        Approval wanted = request.read(Approval.class);
        Approving result = units.approve(wanted.unit(), request.actor(), wanted.document());
        if (result instanceof Approving.Approved approved) {
            return approved.unit();
        }
        if (result instanceof Approving.Refused refused) {
            throw new Refusal(Problems.of(refused.objection(), refused.law()));
        }
        throw new Refusal(Problem.of(INVALID, "没有单位 " + wanted.unit(), "核对单位编号").at("unit"));
    }

    private static Served served(
            String name,
            String words,
            Class<? extends Record> request,
            Class<? extends Record> answer,
            Function<Request, ? extends Record> answering) {
        return new Served(new Operation(name, words, List.of(request), answer), answering);
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
