package org.hotline12345.assessment.rest;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.hotline12345.assessment.AssessmentLaw;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.FrontDesk;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 前台. The figures of the telephone system, and the marks of reviewers. The same again changes nothing. */
@Component(service = RestResource.class)
@RestPath("/assessment/desk")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DeskResource implements RestResource {

    private final FrontDesk desk;
    private final AssessmentLaw law;
    private final Requests requests = new Requests();

    @Activate
    public DeskResource(@Reference FrontDesk desk, @Reference AssessmentLaw law) {
        this.desk = desk;
        this.law = law;
    }

    /** Days of groups. */
    public record DeskDays(List<DeskDay> days) {}

    /**
     * What is entered of the day and the group in the path.
     *
     * @param resolved left out where the telephone system does not know
     */
    public record DeskDayBody(String name, long offered, long connected, long waitSeconds, Optional<Long> resolved) {}

    /** What is entered under the id in the path. */
    public record QualityMarkBody(LocalDate day, UnitId group, int mark, Optional<TicketNumber> ticket, String note) {}

    /** Marks of calls. */
    public record QualityMarks(List<QualityMark> marks) {}

    @GET
    @Path("days")
    public DeskDays days(@QueryParam("from") String from, @QueryParam("to") String to, @Context Caller caller) {
        return Requests.answered(
                caller, () -> new DeskDays(desk.days(Requests.day("from", from), Requests.day("to", to))));
    }

    @PUT
    @Path("days/{day}/{group}")
    @Consumes(MediaType.APPLICATION_JSON)
    public DeskDay enter(
            @PathParam("day") String day,
            @PathParam("group") String group,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Requests.requireStaff(caller);
        DeskDayBody given = requests.body(DeskDayBody.class, body, headers, caller);
        DeskDay entered = new DeskDay(
                Requests.day("day", day),
                Requests.unit("group", group),
                given.name(),
                given.offered(),
                given.connected(),
                given.waitSeconds(),
                given.resolved());
        return Requests.answered(caller, () -> {
            Requests.requireNone(desk.enter(caller.actor(), entered), law.on(Concern.ASSESSMENT), caller);
            return entered;
        });
    }

    @GET
    @Path("marks")
    public QualityMarks marks(@QueryParam("from") String from, @QueryParam("to") String to, @Context Caller caller) {
        return Requests.answered(
                caller, () -> new QualityMarks(desk.marks(Requests.day("from", from), Requests.day("to", to))));
    }

    @PUT
    @Path("marks/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public QualityMark mark(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Requests.requireStaff(caller);
        QualityMarkBody given = requests.body(QualityMarkBody.class, body, headers, caller);
        QualityMark entered =
                new QualityMark(id, given.day(), given.group(), given.mark(), given.ticket(), given.note());
        return Requests.answered(caller, () -> {
            Requests.requireNone(desk.mark(caller.actor(), entered), law.on(Concern.ASSESSMENT), caller);
            return entered;
        });
    }
}
