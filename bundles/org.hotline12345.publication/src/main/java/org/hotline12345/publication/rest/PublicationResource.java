package org.hotline12345.publication.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
import org.hotline12345.publication.Act;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationDesk;
import org.hotline12345.publication.PublicationForm;
import org.hotline12345.publication.Redaction;
import org.hotline12345.publication.Redactions;
import org.hotline12345.publication.Sort;
import org.hotline12345.publication.rest.PublicationView.Publications;
import org.hotline12345.publication.rest.PublicationView.PublishedEntry;
import org.hotline12345.publication.rest.PublicationView.PublishedList;
import org.hotline12345.publication.rest.PublicationView.Redacted;
import org.hotline12345.publication.rest.PublicationView.RedactedText;
import org.hotline12345.publication.rest.PublicationView.RedactionForm;
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

/** What is published, for everybody; and how it comes to that, for who works for the hotline. */
@Component(service = RestResource.class)
@RestPath("/publication")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PublicationResource implements RestResource {

    private static final String NEXT = "填写上一页的 next";

    private final PublicationDesk desk;
    private final City city;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public PublicationResource(@Reference PublicationDesk desk, @Reference City city) {
        this.desk = desk;
        this.city = city;
    }

    /** 公开. Anybody may read it. */
    @GET
    public PublishedList published(@QueryParam("sort") String sort, @QueryParam("before") String before) {
        List<Publication> found = desk.readable(
                Arguments.optional("sort", sort, named(Sort::valueOf), "填写 CASE、HOT_QUESTION 或 EXPOSURE"),
                Arguments.optional("before", before, Long::valueOf, NEXT));
        return new PublishedList(
                found.stream().map(it -> PublishedEntry.of(it, city)).toList(), next(found));
    }

    @GET
    @Path("{number: [0-9]+}")
    public PublishedEntry published(@PathParam("number") String number, @Context Caller caller) {
        return PublishedEntry.of(Refusals.granted(desk.readable(number(number)), caller), city);
    }

    /** 公开事项, whatever their state. */
    @GET
    @Path("entries")
    public Publications list(
            @QueryParam("state") String state, @QueryParam("before") String before, @Context Caller caller) {
        List<Publication> found = Refusals.granted(
                desk.list(
                        caller.actor(),
                        Arguments.optional(
                                "state",
                                state,
                                named(Publication.State::valueOf),
                                "填写 DRAFT、AGREED、PUBLISHED、RETURNED 或 WITHDRAWN"),
                        Arguments.optional("before", before, Long::valueOf, NEXT)),
                caller);
        return new Publications(found.stream().map(PublicationView::of).toList(), next(found));
    }

    /** 起草. */
    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(
            InputStream body, @Context HttpHeaders headers, @Context UriInfo uri, @Context Caller caller) {
        Publication made = Refusals.granted(desk.draft(caller.actor(), form(body, headers, caller)), caller);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(made.number()))
                        .build())
                .entity(PublicationView.of(made))
                .build();
    }

    @GET
    @Path("entries/{number}")
    public PublicationView entry(@PathParam("number") String number, @Context Caller caller) {
        return PublicationView.of(Refusals.granted(desk.find(caller.actor(), number(number)), caller));
    }

    /** 修改. */
    @PUT
    @Path("entries/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PublicationView rewrite(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        PublicationForm form = form(body, headers, caller);
        return PublicationView.of(Refusals.granted(desk.rewrite(caller.actor(), number(number), form), caller));
    }

    /** 同意公开, 退回修改, 撤回. */
    @POST
    @Path("entries/{number}/{act: agree|return|withdraw}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PublicationView act(
            @PathParam("number") String number,
            @PathParam("act") String act,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        String why = bodies.read(ReasonGiven.class, body, headers, caller).why();
        return PublicationView.of(Refusals.granted(
                desk.act(caller.actor(), number(number), named(Act::valueOf).apply(act), why), caller));
    }

    /** 脱敏建议. */
    @POST
    @Path("redactions")
    @Consumes(MediaType.APPLICATION_JSON)
    public RedactedText redactions(InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        RedactionForm asked = bodies.read(RedactionForm.class, body, headers, caller);
        List<Redaction> found =
                Refusals.granted(desk.redactions(caller.actor(), asked.text(), asked.tickets()), caller);
        return new RedactedText(found.stream().map(Redacted::of).toList(), Redactions.without(found, asked.text()));
    }

    private PublicationForm form(InputStream body, HttpHeaders headers, Caller caller) {
        Refusals.requireStaff(caller);
        return bodies.read(PublicationForm.class, body, headers, caller);
    }

    private static <T> Function<String, T> named(Function<String, T> valueOf) {
        return it -> valueOf.apply(it.toUpperCase(Locale.ROOT));
    }

    private static Optional<Long> next(List<Publication> page) {
        return Optional.of(page)
                .filter(it -> it.size() == PublicationDesk.PAGE)
                .map(it -> it.get(it.size() - 1).number());
    }

    private static long number(String raw) {
        return Arguments.read("number", raw, Long::valueOf, "填写公开事项的编号，如 12");
    }
}
