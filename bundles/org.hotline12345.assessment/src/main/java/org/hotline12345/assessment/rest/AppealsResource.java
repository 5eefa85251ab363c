package org.hotline12345.assessment.rest;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
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
import javax.ws.rs.core.Response;
import org.hotline12345.assessment.result.Answer;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.assessment.result.AppealFiled;
import org.hotline12345.assessment.result.AppealVerdict;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.law.party.City;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 申诉. Appeals of units, from the filing to the decision. */
@Component(service = RestResource.class)
@RestPath("/assessment/appeals")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class AppealsResource implements RestResource {

    private final Appeals appeals;
    private final City city;
    private final Requests requests = new Requests();

    @Activate
    public AppealsResource(@Reference Appeals appeals, @Reference City city) {
        this.appeals = appeals;
        this.city = city;
    }

    /** What was investigated. */
    public record InvestigationText(String text) {}

    @GET
    public AppealView.AppealsView list(
            @QueryParam("result") String result, @QueryParam("state") String state, @Context Caller caller) {
        Optional<Appeal.State> standing = Arguments.optional(
                "state",
                state,
                it -> Appeal.State.valueOf(it.toUpperCase(Locale.ROOT)),
                "填写 OPEN（调查中）、UPHELD（成立）或 DISMISSED（不成立）");
        Optional<String> of = Optional.ofNullable(result).filter(it -> !it.isBlank());
        return Requests.answered(
                caller,
                () -> new AppealView.AppealsView(appeals.list(caller.actor(), of, standing).stream()
                        .map(this::view)
                        .toList()));
    }

    /** @param result against which version */
    @POST
    @Path("against/{result}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(
            @PathParam("result") String result,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Requests.requireStaff(caller);
        AppealFiled filing = requests.body(AppealFiled.class, body, headers, caller);
        AppealView made = answer(caller, () -> appeals.file(caller.actor(), result, filing), "考核结果 " + result);
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @Path("{id}")
    public AppealView look(@PathParam("id") String id, @Context Caller caller) {
        return Requests.answered(
                caller,
                () -> appeals.find(caller.actor(), id).map(this::view).orElseThrow(() -> Requests.unknown("申诉 " + id)));
    }

    /** 调查. */
    @POST
    @Path("{id}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public AppealView note(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Requests.requireStaff(caller);
        InvestigationText found = requests.body(InvestigationText.class, body, headers, caller);
        return answer(caller, () -> appeals.note(caller.actor(), id, found.text()), "申诉 " + id);
    }

    /** 处理决定. */
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public AppealView decide(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Requests.requireStaff(caller);
        AppealVerdict verdict = requests.body(AppealVerdict.class, body, headers, caller);
        return answer(caller, () -> appeals.decide(caller.actor(), id, verdict), "申诉 " + id);
    }

    private AppealView answer(Caller caller, Supplier<Answer<Appeal>> work, String what) {
        return Requests.answered(caller, () -> view(Requests.done(work.get(), caller, what)));
    }

    private AppealView view(Appeal appeal) {
        return AppealView.of(appeal, city, appeals.late(appeal));
    }
}
