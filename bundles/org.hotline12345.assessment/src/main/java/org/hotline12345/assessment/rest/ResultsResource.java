package org.hotline12345.assessment.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.assessment.result.Evidence;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.result.ResultStore.Behind;
import org.hotline12345.assessment.result.Results;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleSets;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 考核结果. Results, from the draft to the proof. */
@Component(service = RestResource.class)
@RestPath("/assessment/results")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ResultsResource implements RestResource {

    private static final int PAGE = 100;

    private final Results results;
    private final Appeals appeals;
    private final Evidence evidence;
    private final RuleSets ruleSets;
    private final CircularPages circulars;
    private final Requests requests = new Requests();

    @Activate
    public ResultsResource(
            @Reference Results results,
            @Reference Appeals appeals,
            @Reference Evidence evidence,
            @Reference RuleSets ruleSets,
            @Reference CircularPages circulars) {
        this.results = results;
        this.appeals = appeals;
        this.evidence = evidence;
        this.ruleSets = ruleSets;
        this.circulars = circulars;
    }

    /**
     * What to assess.
     *
     * @param level whose
     * @param period such as {@code 2026-03}, {@code 2026Q1} or {@code 2026}
     * @param ruleSet the key of a rule set, such as {@code units/1}; the one in force where left out
     */
    public record AssessmentAsked(AssessedLevel level, String period, Optional<String> ruleSet) {

        public AssessmentAsked {
            ruleSet = ruleSet == null ? Optional.empty() : ruleSet;
        }
    }

    /**
     * By what a result is made known.
     *
     * @param document the number of the document
     * @param hash of the draft that was seen
     */
    public record ResultPublication(String document, String hash) {}

    @GET
    public AssessedResultView.ResultHeadings list(
            @QueryParam("level") String level, @QueryParam("period") String period, @Context Caller caller) {
        return Requests.answered(caller, () -> {
            Set<String> under = appeals.resultsUnder();
            return new AssessedResultView.ResultHeadings(
                    results.list(caller.actor(), Requests.level(level), Requests.period(period)).stream()
                            .map(it -> AssessedResultView.ResultHeading.of(it, under))
                            .toList());
        });
    }

    /** Makes a draft, or makes it anew. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Requests.requireStaff(caller);
        AssessmentAsked asked = requests.body(AssessmentAsked.class, body, headers, caller);
        if (asked.level() == null) {
            throw refused("level", "缺少 level", "填写 COUNTY、DEPARTMENT 等", caller);
        }
        AssessmentPeriod period = Requests.period(asked.period())
                .orElseThrow(() -> refused("period", "缺少 period", "填写月、季或年，如 2026-03", caller));
        Result made = Requests.answered(
                caller,
                () -> Requests.done(
                        results.draft(
                                caller.actor(),
                                asked.level(),
                                period,
                                asked.ruleSet().map(it -> ruleSet(it, caller))),
                        caller,
                        "考核结果"));
        return Response.status(Response.Status.CREATED)
                .entity(view(made, caller))
                .build();
    }

    private RuleSet ruleSet(String key, Caller caller) {
        return ruleSets.find(key)
                .orElseThrow(() -> refused("ruleSet", "没有这一考核办法", "从 /api/assessment/rule-sets 中选择，如 units/1", caller));
    }

    private static RuntimeException refused(String where, String text, String remedy, Caller caller) {
        return Refusals.of(List.of(Objection.invalid(where, text, remedy)), Optional.empty(), caller);
    }

    @GET
    @Path("{id}")
    public AssessedResultView look(@PathParam("id") String id, @Context Caller caller) {
        return Requests.answered(
                caller,
                () -> view(results.find(caller.actor(), id).orElseThrow(() -> Requests.unknown("考核结果 " + id)), caller));
    }

    private AssessedResultView view(Result result, Caller caller) {
        return Requests.answered(
                caller,
                () -> AssessedResultView.of(
                        result,
                        appeals.under(result.id()),
                        appeals.awaitsCorrection(result),
                        results.list(caller.actor(), Optional.of(result.level()), Optional.of(result.period())),
                        appeals.resultsUnder()));
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    public AssessedResultView publish(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Requests.requireStaff(caller);
        ResultPublication how = requests.body(ResultPublication.class, body, headers, caller);
        return Requests.answered(
                caller,
                () -> view(
                        Requests.done(
                                results.publish(caller.actor(), id, how.document(), how.hash()), caller, "考核结果 " + id),
                        caller));
    }

    /** 复算. Changes nothing. */
    @GET
    @Path("{id}/recompute")
    public RecomputedView recompute(@PathParam("id") String id, @Context Caller caller) {
        return Requests.answered(
                caller,
                () -> results.recompute(caller.actor(), id)
                        .map(RecomputedView::of)
                        .orElseThrow(() -> Requests.unknown("考核结果 " + id)));
    }

    /** The versions beside one another. */
    @GET
    @Path("{id}/versions")
    public BesideView versions(@PathParam("id") String id, @Context Caller caller) {
        return Requests.answered(caller, () -> {
            Result result = results.find(caller.actor(), id).orElseThrow(() -> Requests.unknown("考核结果 " + id));
            return BesideView.of(
                    results.list(caller.actor(), Optional.of(result.level()), Optional.of(result.period())).stream()
                            .flatMap(it -> results.find(caller.actor(), it.id()).stream())
                            .toList(),
                    appeals.resultsUnder());
        });
    }

    /** The tickets behind a number. */
    @GET
    @Path("{id}/units/{unit}/items/{item}/tickets")
    public CountedTicketsView tickets(
            @PathParam("id") String id,
            @PathParam("unit") String rawUnit,
            @PathParam("item") String item,
            @QueryParam("side") String side,
            @QueryParam("after") String after,
            @Context Caller caller) {
        UnitId unit = Requests.unit("unit", rawUnit);
        Evidence.Side which = Arguments.optional("side", side, Evidence.Side::of, "填写 part（分子）或 whole（分母）")
                .orElse(Evidence.Side.WHOLE);
        Optional<Behind> last = Arguments.optional("after", after, ResultsResource::behind, "填写上一页的 next");
        return Requests.answered(
                caller,
                () -> evidence.of(caller.actor(), id, unit, item, which, last, PAGE)
                        .map(CountedTicketsView::of)
                        .orElseThrow(() -> Requests.unknown("考核结果 " + id + " 中的这一项目")));
    }

    /** 考核通报, as data. */
    @GET
    @Path("{id}/circular")
    public Circular circular(@PathParam("id") String id, @Context Caller caller) {
        return Requests.answered(caller, () -> circulars.data(caller.actor(), id));
    }

    /** The same as a document. */
    @GET
    @Path("{id}/circular.{format}")
    @Produces(MediaType.WILDCARD)
    public Response circular(@PathParam("id") String id, @PathParam("format") String format, @Context Caller caller) {
        return Requests.answered(caller, () -> circulars.document(caller.actor(), id, format));
    }

    private static Behind behind(String cursor) {
        int slash = cursor.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A cursor is a ticket and an assignment");
        }
        return new Behind(new TicketNumber(cursor.substring(0, slash)), Integer.parseInt(cursor.substring(slash + 1)));
    }
}
