package org.hotline12345.statistics.rest;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.statistics.NotCounted;
import org.hotline12345.statistics.Question;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.Statistics;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.view.Csv;
import org.hotline12345.statistics.view.StatisticsOverview;
import org.hotline12345.statistics.view.StatisticsTable;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 统计. Counts of tickets, for who may see them. */
@Component(service = RestResource.class)
@RestPath("/statistics")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class StatisticsResource implements RestResource {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Statistics statistics;
    private final Reach reach;

    @Activate
    public StatisticsResource(@Reference Statistics statistics, @Reference Reach reach) {
        this.statistics = statistics;
        this.reach = reach;
    }

    /** 统计表. */
    @GET
    @Path("tables")
    public StatisticsTable table(@Context UriInfo uri, @Context Caller caller) {
        return table(Parameters.of(uri.getQueryParameters()), caller);
    }

    /** The same for a spreadsheet. */
    @GET
    @Path("tables.csv")
    @Produces("text/csv; charset=UTF-8")
    public byte[] csv(@Context UriInfo uri, @Context Caller caller) {
        return Csv.of(table(Parameters.of(uri.getQueryParameters()), caller));
    }

    /** 总览. Who asks again and again says what it has, and is sent nothing while nothing changes. */
    @GET
    @Path("overview")
    public Response overview(@Context UriInfo uri, @Context Request request, @Context Caller caller) {
        StatisticsOverview overview = overview(Parameters.of(uri.getQueryParameters()), caller);
        EntityTag tag = new EntityTag(overview.fingerprint());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(overview))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    StatisticsTable table(Parameters asked, Caller caller) {
        Scope scope = scope(asked, caller);
        return answered(() -> {
            Question question =
                    new Question(asked.by(), scope, asked.filter(), asked.span(statistics.today()), asked.grain());
            long behind = statistics.behind();
            return StatisticsTable.of(statistics.ask(question), statistics.names(scope), OptionalLong.of(behind));
        });
    }

    StatisticsOverview overview(Parameters asked, Caller caller) {
        Scope scope = scope(asked, caller);
        return answered(() -> StatisticsOverview.of(
                statistics.overview(scope, asked.span(statistics.today()), asked.grain()), statistics.names(scope)));
    }

    private static <T> T answered(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (NotCounted e) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, e.getMessage()).at(e.where(), e.remedy()));
        } catch (StoreUnavailable | TicketsUnavailable e) {
            throw Rejected.later("数据库暂时没有响应", PAUSE);
        }
    }

    private Scope scope(Parameters asked, Caller caller) {
        Reach.Answer answer = reach.of(caller.actor(), asked.unit(), asked.place());
        if (answer instanceof Reach.Answer.Granted granted) {
            return granted.scope();
        }
        throw refusal(answer);
    }

    private static Rejected refusal(Reach.Answer answer) {
        if (answer instanceof Reach.Answer.NoSuchUnit it) {
            return Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有单位 " + it.unit() + "，或无权查看其数据")
                    .at("unit", "从 /api/units 中选择本单位或下级单位"));
        }
        if (answer instanceof Reach.Answer.NoSuchPlace) {
            return Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有这一地点").at("place", "从 /api/places 中选择"));
        }
        if (answer instanceof Reach.Answer.OtherUnits) {
            return Rejected.with(Problem.of(ProblemKind.FORBIDDEN, "一地的统计含其他单位的工单，由热线和市政府办公室查看")
                    .at("place", "去掉 place，用 by=PLACE 或 by=COUNTY 查看本单位工单的地点"));
        }
        if (answer instanceof Reach.Answer.NotBoth) {
            return Rejected.with(Problem.of(ProblemKind.INVALID, "单位与地点不能同时作为范围")
                    .at("place", "留下 unit，用 by=PLACE 列出地点；或留下 place，用 by=UNIT 列出单位"));
        }
        return Rejected.signIn(
                Problem.of(ProblemKind.UNAUTHENTICATED, "统计数据供热线工作人员查看").at("Authorization", "用工作账号登录"));
    }
}
