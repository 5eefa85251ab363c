package org.hotline12345.training.rest;

import java.io.InputStream;
import java.time.LocalDate;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.training.PlanForm;
import org.hotline12345.training.SessionForm;
import org.hotline12345.training.Trainee;
import org.hotline12345.training.TrainingDesk;
import org.hotline12345.training.TrainingPlan;
import org.hotline12345.training.TrainingSession;
import org.hotline12345.training.rest.TrainingView.AttendanceList;
import org.hotline12345.training.rest.TrainingView.TraineeForm;
import org.hotline12345.training.rest.TrainingView.Trainees;
import org.hotline12345.training.rest.TrainingView.TrainingCoverage;
import org.hotline12345.training.rest.TrainingView.TrainingPlans;
import org.hotline12345.training.rest.TrainingView.TrainingRecord;
import org.hotline12345.training.rest.TrainingView.TrainingSessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Training, for who works for the hotline or for a unit. */
@Component(service = RestResource.class)
@RestPath("/training")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TrainingResource implements RestResource {

    private final TrainingDesk desk;
    private final City city;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public TrainingResource(@Reference TrainingDesk desk, @Reference City city) {
        this.desk = desk;
        this.city = city;
    }

    /** 培训计划, of this year where none is given. */
    @GET
    @Path("plans")
    public TrainingPlans plans(@QueryParam("year") String year, @Context Caller caller) {
        int asked = Arguments.optional("year", year, Integer::valueOf, "填写年份，如 2025")
                .orElseGet(() -> desk.today().getYear());
        return new TrainingPlans(asked, Refusals.granted(desk.plans(caller.actor(), asked), caller));
    }

    @POST
    @Path("plans")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri, @Context Caller caller) {
        TrainingPlan made =
                Refusals.granted(desk.plan(caller.actor(), read(PlanForm.class, body, headers, caller)), caller);
        return created(uri, made.number(), made);
    }

    @PUT
    @Path("plans/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public TrainingPlan replan(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        PlanForm form = read(PlanForm.class, body, headers, caller);
        return Refusals.granted(desk.replan(caller.actor(), number(number), form), caller);
    }

    /** 培训班次, of this year where no days are given. */
    @GET
    @Path("sessions")
    public TrainingSessions sessions(
            @QueryParam("from") String from, @QueryParam("to") String to, @Context Caller caller) {
        LocalDate last = Arguments.day("to", to).orElseGet(desk::today);
        LocalDate first = Arguments.day("from", from).orElseGet(() -> last.withDayOfYear(1));
        return new TrainingSessions(first, last, Refusals.granted(desk.sessions(caller.actor(), first, last), caller));
    }

    @POST
    @Path("sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response session(
            InputStream body, @Context HttpHeaders headers, @Context UriInfo uri, @Context Caller caller) {
        TrainingSession made =
                Refusals.granted(desk.session(caller.actor(), read(SessionForm.class, body, headers, caller)), caller);
        return created(uri, made.number(), made);
    }

    /** 登记参训. */
    @PUT
    @Path("sessions/{number}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    public TrainingSession attended(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        AttendanceList form = read(AttendanceList.class, body, headers, caller);
        return Refusals.granted(desk.attended(caller.actor(), number(number), form.attendance()), caller);
    }

    /** 参训人员. */
    @GET
    @Path("people")
    public Trainees people(@QueryParam("unit") String unit, @Context Caller caller) {
        return new Trainees(Refusals.granted(
                desk.trainees(caller.actor(), Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421")),
                caller));
    }

    /** 个人培训档案. */
    @GET
    @Path("people/{id}")
    public TrainingRecord record(@PathParam("id") String id, @Context Caller caller) {
        return TrainingRecord.of(Refusals.granted(desk.record(caller.actor(), id), caller), city);
    }

    @PUT
    @Path("people/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Trainee keep(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        TraineeForm form = read(TraineeForm.class, body, headers, caller);
        return Refusals.granted(desk.keep(caller.actor(), form.of(id)), caller);
    }

    /** 培训覆盖情况. */
    @GET
    @Path("coverage")
    public TrainingCoverage coverage(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context Caller caller) {
        return TrainingCoverage.of(
                Refusals.granted(
                        desk.coverage(
                                caller.actor(),
                                Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421"),
                                Arguments.day("from", from),
                                Arguments.day("to", to)),
                        caller),
                city);
    }

    private <T> T read(Class<T> type, InputStream body, HttpHeaders headers, Caller caller) {
        Refusals.requireStaff(caller);
        return bodies.read(type, body, headers, caller);
    }

    private static Response created(UriInfo uri, long number, Object made) {
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(number))
                        .build())
                .entity(made)
                .build();
    }

    private static long number(String raw) {
        return Arguments.read("number", raw, Long::valueOf, "填写编号，如 12");
    }
}
