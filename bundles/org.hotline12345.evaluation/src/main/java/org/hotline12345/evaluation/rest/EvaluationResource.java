package org.hotline12345.evaluation.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.hotline12345.evaluation.Wording;
import org.hotline12345.evaluation.Wordings;
import org.hotline12345.evaluation.api.Questionnaire;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.evaluation.asking.FigureDesk;
import org.hotline12345.evaluation.asking.LinkDesk;
import org.hotline12345.evaluation.asking.LinkDesk.Opened;
import org.hotline12345.evaluation.asking.LinkDesk.Rated;
import org.hotline12345.evaluation.store.Rounds;
import org.hotline12345.json.Json;
import org.hotline12345.json.Steps;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rating by a link, whether a requester was asked, and the figures. */
@Component(service = RestResource.class)
@RestPath("/evaluation")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EvaluationResource implements RestResource {

    private static final String NUMBER = "填写工单编号，如 20250328-000012";

    private static final Duration SOON = Duration.ofSeconds(2);

    private final LinkDesk links;
    private final FigureDesk figures;
    private final Rounds rounds;
    private final Tickets tickets;
    private final City city;
    private final Clock clock;
    private final Bodies bodies = new Bodies(Json.mapper());
    private final Steps steps = new Steps();
    private final List<Questionnaire> questionnaires =
            new Wordings().all().stream().map(Wording::questionnaire).toList();

    @Activate
    public EvaluationResource(
            @Reference LinkDesk links,
            @Reference FigureDesk figures,
            @Reference Rounds rounds,
            @Reference Tickets tickets,
            @Reference City city) {
        this(links, figures, rounds, tickets, city, Clock.systemUTC());
    }

    EvaluationResource(LinkDesk links, FigureDesk figures, Rounds rounds, Tickets tickets, City city, Clock clock) {
        this.links = links;
        this.figures = figures;
        this.rounds = rounds;
        this.tickets = tickets;
        this.city = city;
        this.clock = clock;
    }

    /** What is asked by a link. */
    @GET
    @Path("{token}")
    public LinkView link(@PathParam("token") String token, @Context Caller caller) {
        LinkProblems.refuseStaff(caller);
        Opened.Valid opened = LinkProblems.valid(answered(() -> links.open(token)));
        return new LinkView(
                opened.ticket().number().value(),
                opened.link().nth(),
                LinkView.closers(opened.ticket(), city),
                opened.link().expires(),
                questionnaires);
    }

    /** 满意度评价. Rates by a link. */
    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_JSON)
    public LinkView.RatingTaken rate(
            @PathParam("token") String token, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        LinkProblems.refuseStaff(caller);
        Evaluate rating = rating(bodies.read(body, headers));
        Rated rated = answered(() -> links.rate(token, rating));
        if (rated instanceof Rated.NoLink none) {
            throw LinkProblems.of(none.why());
        }
        Reply.Done done = LinkProblems.done(((Rated.Answered) rated).reply(), caller);
        return new LinkView.RatingTaken(
                done.ticket().number().value(),
                done.ticket().evaluations().size(),
                done.event().account());
    }

    /** 评价邀请. Whether the requester of a ticket was asked, and what came of it. */
    @GET
    @Path("invitations/{number}")
    public InvitationView.Invitations invitations(@PathParam("number") String number, @Context Caller caller) {
        TicketNumber ticket = Arguments.read("number", number, TicketNumber::new, NUMBER);
        if (tickets.look(caller, ticket).isEmpty()) {
            throw Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有工单 " + ticket + "，或无权查看")
                    .at("number", "核对工单编号；诉求人须在 Query-Code 中提供查询码"));
        }
        return new InvitationView.Invitations(answered(() -> rounds.of(ticket)).stream()
                .map(InvitationView::of)
                .toList());
    }

    /** 评价统计. How many rated, and what they said. */
    @GET
    @Path("figures")
    public RatingFigures figures(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context Caller caller) {
        if (caller.actor().role() == Role.REQUESTER) {
            throw Rejected.signIn(Problem.of(ProblemKind.UNAUTHENTICATED, "查看评价统计需要登录")
                    .at(HttpHeaders.AUTHORIZATION, "以 HTTP Basic 提供账号和密码"));
        }
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        LocalDate last = day("to", to).orElse(today);
        LocalDate first = day("from", from).orElse(last.withDayOfMonth(1));
        if (last.isBefore(first)) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, "from 晚于 to").at("from", "填写不晚于 to 的日期"));
        }
        Optional<UnitId> asked = Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421");
        return answered(() -> figures.figures(caller.actor(), asked, first, last))
                .orElseThrow(() -> Rejected.with(
                        Problem.of(ProblemKind.UNKNOWN, "没有这一承办单位，或无权查看").at("unit", "填写本单位或下级单位的编号")));
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw Rejected.later("数据库暂时没有响应", SOON);
        }
    }

    private Evaluate rating(ObjectNode body) {
        try {
            return (Evaluate) steps.read(Evaluate.class.getSimpleName(), body);
        } catch (Unreadable e) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, e.getMessage()).at(e.where(), e.remedy()));
        }
    }

    private static Optional<LocalDate> day(String where, String raw) {
        return Arguments.optional(where, raw, EvaluationResource::date, "填写日期，如 2025-03-28");
    }

    private static LocalDate date(String raw) {
        if (!raw.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException("No day");
        }
        try {
            return LocalDate.parse(raw);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such day", e);
        }
    }
}
