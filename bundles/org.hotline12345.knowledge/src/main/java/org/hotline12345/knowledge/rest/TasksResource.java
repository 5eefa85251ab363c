package org.hotline12345.knowledge.rest;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
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
import org.hotline12345.knowledge.api.Feedback;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.KnowledgeTasks;
import org.hotline12345.knowledge.api.Remedy;
import org.hotline12345.knowledge.api.TaskSelection;
import org.hotline12345.knowledge.api.Tasking;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What units have to correct or to write. */
@Component(service = RestResource.class)
@RestPath("/knowledge/tasks")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TasksResource implements RestResource {

    private static final int PAGE = 50;

    private final KnowledgeTasks tasks;
    private final City city;
    private final Clock clock;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public TasksResource(@Reference KnowledgeTasks tasks, @Reference City city) {
        this(tasks, city, Clock.systemUTC());
    }

    TasksResource(KnowledgeTasks tasks, City city, Clock clock) {
        this.tasks = tasks;
        this.city = city;
        this.clock = clock;
    }

    /** 纠错任务. */
    @GET
    public TaskView.Tasks list(
            @QueryParam("state") String state,
            @QueryParam("unit") String unit,
            @QueryParam("before") String before,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        TaskSelection selection = new TaskSelection(
                Arguments.optional(
                        "state",
                        state,
                        it -> TaskSelection.State.valueOf(it.toUpperCase(Locale.ROOT)),
                        "填写 OPEN（未办结）、LATE（已超期）或 CLOSED（已办结）"),
                Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421"),
                Arguments.optional("before", before, Long::valueOf, "填写上一页的 next"),
                PAGE);
        List<KnowledgeTask> found = Reading.answered(() -> tasks.list(caller.actor(), selection));
        return new TaskView.Tasks(
                found.stream().map(it -> TaskView.of(it, city, today())).toList(),
                Optional.of(found)
                        .filter(it -> it.size() == PAGE)
                        .map(it -> it.get(PAGE - 1).number()));
    }

    /** 知识库纠错, where no ticket shows it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        Feedback feedback = bodies.read(Feedback.class, body, headers, caller);
        TaskView made = done(Reading.answered(() -> tasks.report(caller.actor(), feedback)), caller);
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** 办结. */
    @POST
    @Path("{number}/done")
    @Consumes(MediaType.APPLICATION_JSON)
    public TaskView close(
            @PathParam("number") String raw, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        long number = Arguments.read("number", raw, Long::valueOf, "填写任务的编号，如 12");
        Remedy remedy = bodies.read(Remedy.class, body, headers, caller);
        return done(Reading.answered(() -> tasks.close(caller.actor(), number, remedy)), caller);
    }

    private TaskView done(Tasking tasking, Caller caller) {
        if (tasking instanceof Tasking.Done done) {
            return TaskView.of(done.task(), city, today());
        }
        if (tasking instanceof Tasking.Refused refused) {
            throw Refusals.of(refused.objections(), refused.law(), caller);
        }
        throw Reading.unknown(
                "没有任务 " + ((Tasking.Unknown) tasking).number() + "，或无权查看", "number", "从 /api/knowledge/tasks 中选择");
    }

    private LocalDate today() {
        return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    }
}
