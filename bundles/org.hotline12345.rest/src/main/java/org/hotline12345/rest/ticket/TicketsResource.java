package org.hotline12345.rest.ticket;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.hotline12345.json.Json;
import org.hotline12345.json.Steps;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.LikelySame;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door over HTTP: takes steps, shows tickets. */
@Component(service = RestResource.class)
@RestPath("/tickets")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TicketsResource implements RestResource {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final String ACCEPT = "Accept";
    private static final String NUMBER = "填写工单编号，如 20250328-000012";

    private final Tickets tickets;
    private final Attachments attachments;
    private final Bodies bodies;
    private final StepReader reader;
    private final Comparing comparing;
    private final Views views;

    @Activate
    public TicketsResource(
            @Reference Tickets tickets,
            @Reference LikelySame likelySame,
            @Reference Attachments attachments,
            @Reference City city,
            @Reference Regulations regulations) {
        this(tickets, likelySame, attachments, city, regulations, Clock.systemUTC());
    }

    TicketsResource(
            Tickets tickets,
            LikelySame likelySame,
            Attachments attachments,
            City city,
            Regulations regulations,
            Clock time) {
        JsonMapper mapper = Json.mapper();
        Steps steps = new Steps();
        this.tickets = tickets;
        this.attachments = attachments;
        this.bodies = new Bodies(mapper);
        this.reader = new StepReader(mapper, steps);
        this.comparing = new Comparing(likelySame, reader, city);
        this.views = new Views(city, regulations, steps, new Limits(city, regulations, time));
    }

    /** 受理. Takes a matter in. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(
            InputStream body,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Caller caller) {
        StepReader.Told told = reader.read(ACCEPT, bodies.read(body, headers));
        Reply.Done done = take(new StepRequest(
                caller, Optional.empty(), told.step(), told.at(), Optional.empty(), Optional.ofNullable(key)));
        String number = done.ticket().number().value();
        return answer(Response.created(uri.getAbsolutePathBuilder().path(number).build()), done);
    }

    /** 办理环节. Takes a step of a ticket. */
    @POST
    @Path("{number}/steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(
            @PathParam("number") String number,
            @PathParam("step") String step,
            InputStream body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        TicketNumber ticket = number(number);
        Optional<Integer> version = Arguments.version(ifMatch);
        StepReader.Told told = reader.read(step, bodies.read(body, headers));
        Reply.Done done = take(new StepRequest(
                caller, Optional.of(ticket), told.step(), told.at(), version, Optional.ofNullable(key)));
        return answer(Response.ok(), done);
    }

    /** The tickets that the caller may see, the latest first. */
    @GET
    public PageView list(
            @QueryParam("status") String status,
            @QueryParam("unit") String unit,
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @Context Caller caller) {
        if (caller.actor().role() == Role.REQUESTER) {
            throw Rejected.signIn(Problem.of(ProblemKind.UNAUTHENTICATED, "查看工单列表需要登录")
                    .at(HttpHeaders.AUTHORIZATION, "以 HTTP Basic 提供账号和密码"));
        }
        Selection everything = Arguments.read(
                "limit",
                limit,
                it -> new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Integer.parseInt(it)),
                "填写 1 至 " + Selection.LARGEST_PAGE);
        return views.page(tickets.list(
                caller,
                new Selection(
                        Arguments.optional("status", status, Status::valueOf, "填写工单状态，如 IN_HANDLING"),
                        Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421"),
                        Arguments.optional("before", before, TicketNumber::new, NUMBER),
                        everything.limit())));
    }

    @GET
    @Path("{number}")
    public Response ticket(@PathParam("number") String number, @Context Caller caller) {
        Look look = look(number, caller);
        return Response.ok(views.ticket(look)).tag(tag(look.ticket().version())).build();
    }

    /** 办理记录. */
    @GET
    @Path("{number}/history")
    public HistoryView.History history(@PathParam("number") String number, @Context Caller caller) {
        return views.history(look(number, caller));
    }

    /** 时限. Which paragraph set each limit, and how it was counted. */
    @GET
    @Path("{number}/deadlines")
    public DeadlineView.Deadlines deadlines(@PathParam("number") String number, @Context Caller caller) {
        return views.deadlines(look(number, caller));
    }

    /** 附件. The files of a ticket. */
    @Path("{number}/attachments")
    public AttachmentsResource attachments(@PathParam("number") String number) {
        return new AttachmentsResource(tickets, attachments, views, number(number));
    }

    /** 疑似同一事项. What may be the same as a matter that is still being told. */
    @POST
    @Path("alike")
    @Consumes(MediaType.APPLICATION_JSON)
    public AlikeView.Likely alike(InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        return comparing.form(caller, bodies.read(body, headers));
    }

    /** What may be the same as a ticket. */
    @GET
    @Path("{number}/alike")
    public AlikeView.Likely alike(@PathParam("number") String number, @Context Caller caller) {
        return comparing.ticket(caller, number(number));
    }

    private Reply.Done take(StepRequest request) {
        return Replies.done(tickets.take(request), request.caller());
    }

    private Response answer(Response.ResponseBuilder response, Reply.Done done) {
        return response.entity(views.taken(done, comparing.with(done)))
                .tag(tag(done.ticket().version()))
                .build();
    }

    private Look look(String number, Caller caller) {
        TicketNumber ticket = number(number);
        return tickets.look(caller, ticket).orElseThrow(() -> Replies.unknown(ticket));
    }

    private static TicketNumber number(String raw) {
        return Arguments.read("number", raw, TicketNumber::new, NUMBER);
    }

    private static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }
}
