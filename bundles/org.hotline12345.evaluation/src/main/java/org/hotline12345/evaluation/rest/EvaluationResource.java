package org.hotline12345.evaluation.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
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
import org.hotline12345.evaluation.Questionnaires;
import org.hotline12345.evaluation.Wording;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.evaluation.asking.AnswerDesk;
import org.hotline12345.evaluation.asking.FigureDesk;
import org.hotline12345.evaluation.asking.LinkDesk;
import org.hotline12345.evaluation.asking.LinkDesk.Opened;
import org.hotline12345.evaluation.asking.LinkDesk.Rated;
import org.hotline12345.evaluation.store.Rounds;
import org.hotline12345.json.Json;
import org.hotline12345.json.Steps;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.party.City;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.TicketNumber;
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
    private final AnswerDesk answers;
    private final Questionnaires questionnaires;
    private final FigureDesk figures;
    private final Rounds rounds;
    private final Tickets tickets;
    private final City city;
    private final Clock clock;
    private final Bodies bodies = new Bodies(Json.mapper());
    private final Steps steps = new Steps();

    @Activate
    public EvaluationResource(
            @Reference LinkDesk links,
            @Reference AnswerDesk answers,
            @Reference Questionnaires questionnaires,
            @Reference FigureDesk figures,
            @Reference Rounds rounds,
            @Reference Tickets tickets,
            @Reference City city) {
        this(links, answers, questionnaires, figures, rounds, tickets, city, Clock.systemUTC());
    }

    EvaluationResource(
            LinkDesk links,
            AnswerDesk answers,
            Questionnaires questionnaires,
            FigureDesk figures,
            Rounds rounds,
            Tickets tickets,
            City city,
            Clock clock) {
        this.links = links;
        this.answers = answers;
        this.questionnaires = questionnaires;
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
                questionnaires.wordings().stream().map(Wording::questionnaire).toList(),
                answered(() -> answers.asked(opened.ticket(), opened.link().nth())).keySet().stream()
                        .map(FurtherView::of)
                        .toList());
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

    /** 补充问题. Answers further questions by the link by which was rated. */
    @POST
    @Path("{token}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public FurtherAnswers.AnswersTaken answer(
            @PathParam("token") String token, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        LinkProblems.refuseStaff(caller);
        FurtherAnswers given = bodies.read(FurtherAnswers.class, body, headers, caller);
        return FurtherAnswers.taken(answered(() -> answers.answer(token, given.given())));
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
        Wanted wanted = Wanted.of(unit, from, to, caller, clock);
        return wanted.found(answered(() -> figures.figures(caller.actor(), wanted.unit(), wanted.from(), wanted.to())));
    }

    /** 补充问题统计. What was answered to further questions. */
    @GET
    @Path("answers")
    public AnswerFigures answers(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context Caller caller) {
        Wanted wanted = Wanted.of(unit, from, to, caller, clock);
        return AnswerFigures.of(
                wanted.from(),
                wanted.to(),
                wanted.found(
                        answered(() -> figures.answers(caller.actor(), wanted.unit(), wanted.from(), wanted.to()))));
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
}
