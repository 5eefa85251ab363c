package org.hotline12345.supervision.rest;

import static org.hotline12345.supervision.rest.Reading.answered;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import javax.ws.rs.core.Response;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.supervision.api.CaseReply;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.NewCase;
import org.hotline12345.supervision.api.SupervisionCase;
import org.hotline12345.supervision.api.SupervisionCases;
import org.hotline12345.supervision.rest.CaseView.CaseChanged;
import org.hotline12345.supervision.rest.CaseView.NotTakenView;
import org.hotline12345.supervision.rest.CaseWords.CaseAnswer;
import org.hotline12345.supervision.rest.CaseWords.CaseInstruction;
import org.hotline12345.supervision.rest.CaseWords.CaseOpening;
import org.hotline12345.supervision.rest.CaseWords.CaseResult;
import org.hotline12345.supervision.rest.CaseWords.CaseUrging;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 督办件. The cases, for the center, the governing office and the units concerned. */
@Component(service = RestResource.class)
@RestPath("/supervision/cases")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CasesResource implements RestResource {

    private static final int PAGE = 50;

    private final SupervisionCases cases;
    private final City city;
    private final Clock clock;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public CasesResource(@Reference SupervisionCases cases, @Reference City city) {
        this(cases, city, Clock.systemUTC());
    }

    CasesResource(SupervisionCases cases, City city, Clock clock) {
        this.cases = cases;
        this.city = city;
        this.clock = clock;
    }

    @GET
    public CaseView.SupervisionCases list(
            @QueryParam("state") String state,
            @QueryParam("unit") String unit,
            @QueryParam("before") String before,
            @Context Caller caller) {
        Reading.requirePart(caller);
        CaseSelection selection = new CaseSelection(
                Arguments.optional(
                        "state",
                        state,
                        it -> CaseSelection.Standing.valueOf(it.toUpperCase(Locale.ROOT)),
                        "填写 OPEN（督办中）、OVERDUE（督办逾期）或 ENDED（已办结）"),
                Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421"),
                Arguments.optional("before", before, Long::valueOf, "填写上一页的 next"),
                PAGE);
        List<SupervisionCase> found = answered(() -> cases.list(caller.actor(), selection));
        return new CaseView.SupervisionCases(
                found.stream().map(this::view).toList(),
                Optional.of(found)
                        .filter(it -> it.size() == PAGE)
                        .map(it -> it.get(PAGE - 1).number()));
    }

    @GET
    @Path("{number}")
    public CaseView find(@PathParam("number") String raw, @QueryParam("from") String from, @Context Caller caller) {
        Reading.requirePart(caller);
        long number = Reading.number(raw);
        int before = Arguments.optional("from", from, CasesResource::count, "填写上一页的 nextGround")
                .orElse(0);
        return answered(() -> cases.find(caller.actor(), number))
                .map(it -> CaseView.of(it, city, clock.instant(), before))
                .orElseThrow(() -> unknown(number));
    }

    /** 督办, of one ticket or several, as one case. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        CaseChanged made = made(body, headers, caller);
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    CaseChanged made(InputStream body, HttpHeaders headers, Caller caller) {
        Reading.requirePart(caller);
        NewCase wanted = bodies.read(CaseOpening.class, body, headers, caller).wanted();
        return done(answered(() -> cases.make(caller.actor(), wanted)), caller);
    }

    /** 督办要求. */
    @POST
    @Path("{number}/instructions")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseChanged instruct(
            @PathParam("number") String raw, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Reading.requirePart(caller);
        long number = Reading.number(raw);
        CaseInstruction said = bodies.read(CaseInstruction.class, body, headers, caller);
        return done(answered(() -> cases.instruct(caller.actor(), number, said.text(), given(said.due()))), caller);
    }

    /** 催办. */
    @POST
    @Path("{number}/urgings")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseChanged urge(
            @PathParam("number") String raw, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Reading.requirePart(caller);
        long number = Reading.number(raw);
        CaseUrging said = bodies.read(CaseUrging.class, body, headers, caller);
        return done(answered(() -> cases.urge(caller.actor(), number, said.text(), given(said.unit()))), caller);
    }

    /** 单位回复. */
    @POST
    @Path("{number}/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseChanged reply(
            @PathParam("number") String raw, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Reading.requirePart(caller);
        long number = Reading.number(raw);
        CaseAnswer said = bodies.read(CaseAnswer.class, body, headers, caller);
        return done(answered(() -> cases.reply(caller.actor(), number, said.text())), caller);
    }

    /** 办结督办. */
    @POST
    @Path("{number}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseChanged end(
            @PathParam("number") String raw, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Reading.requirePart(caller);
        long number = Reading.number(raw);
        CaseResult said = bodies.read(CaseResult.class, body, headers, caller);
        return done(answered(() -> cases.end(caller.actor(), number, said.result())), caller);
    }

    /** How many there are before a page. */
    private static int count(String raw) {
        int count = Integer.parseInt(raw);
        if (count < 0) {
            throw new IllegalArgumentException("No count is less than 0");
        }
        return count;
    }

    /** What a body leaves out is null before a record has put it right. */
    private static <T> Optional<T> given(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    private CaseChanged done(CaseReply reply, Caller caller) {
        if (reply instanceof CaseReply.Done done) {
            return new CaseChanged(view(done.supervised()), NotTakenView.of(done.notTaken()), done.left());
        }
        if (reply instanceof CaseReply.Refused refused) {
            throw Refusals.of(refused.objections(), refused.law(), caller);
        }
        throw unknown(((CaseReply.Unknown) reply).number());
    }

    private static RuntimeException unknown(long number) {
        return Reading.unknown("督办件 " + number, "/api/supervision/cases");
    }

    private CaseView view(SupervisionCase supervised) {
        return CaseView.of(supervised, city, clock.instant(), 0);
    }
}
