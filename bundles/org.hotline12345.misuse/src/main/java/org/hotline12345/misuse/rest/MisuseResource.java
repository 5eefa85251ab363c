package org.hotline12345.misuse.rest;

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
import javax.ws.rs.core.UriInfo;
import org.hotline12345.json.Json;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.misuse.Act;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MarkProposal;
import org.hotline12345.misuse.MisuseDesk;
import org.hotline12345.misuse.rest.MarkView.EvidencePack;
import org.hotline12345.misuse.rest.MarkView.MarkHandOver;
import org.hotline12345.misuse.rest.MarkView.MarkHints;
import org.hotline12345.misuse.rest.MarkView.MarkInquiry;
import org.hotline12345.misuse.rest.MarkView.Marks;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.http.ReasonGiven;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Marks of malicious use, for who works for the hotline. */
@Component(service = RestResource.class)
@RestPath("/misuse")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class MisuseResource implements RestResource {

    private final MisuseDesk desk;
    private final Clock clock;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public MisuseResource(@Reference MisuseDesk desk) {
        this(desk, Clock.systemUTC());
    }

    MisuseResource(MisuseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** 标记. */
    @GET
    @Path("marks")
    public Marks list(@QueryParam("state") String state, @QueryParam("before") String before, @Context Caller caller) {
        List<Mark> found = Refusals.granted(
                desk.list(
                        caller.actor(),
                        Arguments.optional(
                                "state",
                                state,
                                it -> Mark.State.valueOf(it.toUpperCase(Locale.ROOT)),
                                "填写 PROPOSED、CONFIRMED、RENEWAL_PROPOSED、REFUSED 或 LIFTED"),
                        Arguments.optional("before", before, Long::valueOf, "填写上一页的 next")),
                caller);
        return new Marks(
                found.stream().map(this::view).toList(),
                Optional.of(found)
                        .filter(it -> it.size() == MisuseDesk.PAGE)
                        .map(it -> it.get(it.size() - 1).number()));
    }

    /** 提出标记. */
    @POST
    @Path("marks")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(
            InputStream body, @Context HttpHeaders headers, @Context UriInfo uri, @Context Caller caller) {
        Refusals.requireStaff(caller);
        MarkProposal proposal = bodies.read(MarkProposal.class, body, headers, caller);
        Mark made = Refusals.granted(desk.propose(caller.actor(), proposal), caller);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(made.number()))
                        .build())
                .entity(view(made))
                .build();
    }

    @GET
    @Path("marks/{number}")
    public MarkView mark(@PathParam("number") String number, @Context Caller caller) {
        return view(Refusals.granted(desk.find(caller.actor(), number(number)), caller));
    }

    /** 确认, 不予确认, 提出续期, 解除. */
    @POST
    @Path("marks/{number}/{act: confirm|refuse|renew|lift}")
    @Consumes(MediaType.APPLICATION_JSON)
    public MarkView act(
            @PathParam("number") String number,
            @PathParam("act") String act,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        String why = bodies.read(ReasonGiven.class, body, headers, caller).why();
        return view(Refusals.granted(
                desk.act(caller.actor(), number(number), Act.valueOf(act.toUpperCase(Locale.ROOT)), why), caller));
    }

    /** 移交公安机关. */
    @POST
    @Path("marks/{number}/hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    public MarkView handOver(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        MarkHandOver form = bodies.read(MarkHandOver.class, body, headers, caller);
        return view(
                Refusals.granted(desk.handOver(caller.actor(), number(number), form.to(), form.document()), caller));
    }

    /** 证据材料. Each look is recorded. */
    @GET
    @Path("marks/{number}/evidence")
    public EvidencePack evidence(@PathParam("number") String number, @Context Caller caller) {
        return EvidencePack.of(
                Refusals.granted(desk.evidence(caller.actor(), number(number)), caller), clock.instant());
    }

    /** 提示, while a matter is being told; a request with a body, because a number must stand in no address. */
    @POST
    @Path("hint")
    @Consumes(MediaType.APPLICATION_JSON)
    public MarkHints hint(InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        MarkInquiry asked = bodies.read(MarkInquiry.class, body, headers, caller);
        return MarkHints.of(Refusals.granted(desk.hint(caller.actor(), asked.phone(), asked.emergency()), caller));
    }

    /** 提示, of a ticket that was taken in. */
    @GET
    @Path("hint/{ticket}")
    public MarkHints hint(@PathParam("ticket") String ticket, @Context Caller caller) {
        TicketNumber number = Arguments.read("ticket", ticket, TicketNumber::new, "填写工单编号，如 20250328-000012");
        return MarkHints.of(Refusals.granted(desk.hint(caller.actor(), number), caller));
    }

    private MarkView view(Mark mark) {
        return MarkView.of(mark, clock.instant());
    }

    private static long number(String raw) {
        return Arguments.read("number", raw, Long::valueOf, "填写标记的编号，如 12");
    }
}
