package org.hotline12345.evaluation.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.hotline12345.evaluation.asking.PhoneCall;
import org.hotline12345.evaluation.asking.PhoneDesk;
import org.hotline12345.evaluation.rest.ToPhoneView.CallMissed;
import org.hotline12345.evaluation.rest.ToPhoneView.CallNoted;
import org.hotline12345.evaluation.rest.ToPhoneView.RatingCall;
import org.hotline12345.evaluation.rest.ToPhoneView.ToPhoneList;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.json.Json;
import org.hotline12345.json.Steps;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Reply;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 电话评价. Whom a call-taker is to phone next, and what came of it. */
@Component(service = RestResource.class)
@RestPath("/evaluation/to-phone")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ToPhoneResource implements RestResource {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final PhoneDesk desk;
    private final City city;
    private final Bodies bodies = new Bodies(Json.mapper());
    private final Steps steps = new Steps();

    @Activate
    public ToPhoneResource(@Reference PhoneDesk desk, @Reference City city) {
        this.desk = desk;
        this.city = city;
    }

    /** 待电话评价. */
    @GET
    public ToPhoneList list(@Context Caller caller) {
        return new ToPhoneList(answered(() -> desk.next(caller.actor()), caller).stream()
                .map(ToPhoneView::of)
                .toList());
    }

    /** Takes one in hand, and tells the number, which is recorded. */
    @POST
    @Path("{number}/call")
    public Response call(@PathParam("number") String number, @Context Caller caller) {
        Refusals.requireStaff(caller);
        TicketNumber ticket = ticket(number);
        PhoneCall call = answered(() -> desk.call(caller.actor(), ticket), caller);
        return Response.ok(RatingCall.of(call, city))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** 满意度评价. What the requester said on the phone. */
    @POST
    @Path("{number}/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    public LinkView.RatingTaken rate(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        TicketNumber ticket = ticket(number);
        Evaluate rating = rating(bodies.read(body, headers));
        Reply.Done done = answered(() -> desk.rate(caller.actor(), ticket, rating), caller);
        return new LinkView.RatingTaken(
                ticket.value(), done.ticket().evaluations().size(), done.event().account());
    }

    /** No rating: nobody answered, or the requester does not wish to. */
    @POST
    @Path("{number}/missed")
    @Consumes(MediaType.APPLICATION_JSON)
    public CallNoted missed(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        TicketNumber ticket = ticket(number);
        CallMissed given = bodies.read(CallMissed.class, body, headers, caller);
        if (given.how() == null) {
            throw Refusals.of(
                    List.of(Objection.invalid("how", "缺少 how", "填写 NO_ANSWER（无人接听）或 DECLINED（不愿评价）")),
                    Optional.empty(),
                    caller);
        }
        Round round = answered(() -> desk.missed(caller.actor(), ticket, given.how()), caller);
        return new CallNoted(ticket.value(), round.nth(), given.how());
    }

    private static <T> T answered(Supplier<Ruling<T>> question, Caller caller) {
        Refusals.requireStaff(caller);
        try {
            return Refusals.granted(question.get(), caller);
        } catch (StoreUnavailable e) {
            throw Rejected.later("数据库暂时没有响应", SOON);
        }
    }

    private static TicketNumber ticket(String number) {
        return Arguments.read("number", number, TicketNumber::new, "填写工单编号，如 20250328-000012");
    }

    private Evaluate rating(ObjectNode body) {
        try {
            return (Evaluate) steps.read(Evaluate.class.getSimpleName(), body);
        } catch (Unreadable e) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, e.getMessage()).at(e.where(), e.remedy()));
        }
    }
}
