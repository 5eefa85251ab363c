package org.hotline12345.bulletin.rest;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
import javax.ws.rs.core.UriBuilder;
import javax.ws.rs.core.UriInfo;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinForm;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.bulletin.BulletinPage;
import org.hotline12345.bulletin.BulletinRevision;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.CorrectionForm;
import org.hotline12345.bulletin.writing.BulletinDocuments;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.http.ReasonGiven;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.statistics.api.CountsUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 工作简报和专报, for who makes them and who reads them. */
@Component(service = RestResource.class)
@RestPath("/bulletins")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class BulletinResource implements RestResource {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final BulletinDesk desk;
    private final BulletinDocuments documents;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public BulletinResource(@Reference BulletinDesk desk, @Reference BulletinDocuments documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /** Those that the caller reads. */
    @GET
    public BulletinView.BulletinList list(
            @QueryParam("sort") String sort, @QueryParam("before") String before, @Context Caller caller) {
        List<BulletinHeading> found = Refusals.granted(
                desk.list(
                        caller.actor(),
                        Arguments.optional(
                                "sort",
                                sort,
                                it -> BulletinSort.valueOf(it.toUpperCase(Locale.ROOT)),
                                "填写 DAILY、WEEKLY、MONTHLY 或 SPECIAL"),
                        Arguments.optional("before", before, Long::valueOf, "填写上一页的 next")),
                caller);
        Optional<Long> next = Optional.of(found)
                .filter(it -> it.size() == BulletinDesk.PAGE)
                .map(it -> it.get(it.size() - 1).number());
        return new BulletinView.BulletinList(found, next);
    }

    /** 起草. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(
            InputStream body, @Context HttpHeaders headers, @Context UriInfo uri, @Context Caller caller) {
        BulletinForm form = read(BulletinForm.class, body, headers, caller);
        return drafted(uri.getAbsolutePathBuilder(), () -> desk.draft(caller.actor(), form), caller);
    }

    @GET
    @Path("{number: [0-9]+}")
    public BulletinView bulletin(
            @PathParam("number") String number, @QueryParam("unit") String unit, @Context Caller caller) {
        return BulletinView.of(page(number, unit, caller));
    }

    /** The same as a document. */
    @GET
    @Path("{number: [0-9]+}/document.{format}")
    @Produces(MediaType.WILDCARD)
    public Response document(
            @PathParam("number") String number,
            @PathParam("format") String format,
            @QueryParam("unit") String unit,
            @Context Caller caller) {
        BulletinPage page = page(number, unit, caller);
        BulletinDocuments.Written written = documents
                .of(page, format)
                .orElseThrow(() -> Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有 " + format + " 格式的文件")
                        .at("format", "填写 docx 或 pdf")));
        String name = URLEncoder.encode(page.bulletin().title() + "." + format, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(written.content(), written.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bulletin-" + page.bulletin().number() + "." + format
                                + "\"; filename*=UTF-8''" + name)
                .build();
    }

    /** 修改. */
    @PUT
    @Path("{number: [0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public BulletinView revise(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        BulletinRevision revision = read(BulletinRevision.class, body, headers, caller);
        return BulletinView.of(Refusals.granted(desk.revise(caller.actor(), number(number), revision), caller));
    }

    /** 印发. */
    @POST
    @Path("{number: [0-9]+}/issue")
    public BulletinView issue(@PathParam("number") String number, @Context Caller caller) {
        return BulletinView.of(Refusals.granted(desk.issue(caller.actor(), number(number)), caller));
    }

    /** 作废. */
    @POST
    @Path("{number: [0-9]+}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    public BulletinView discard(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        String why = read(ReasonGiven.class, body, headers, caller).why();
        return BulletinView.of(Refusals.granted(desk.discard(caller.actor(), number(number), why), caller));
    }

    /** 更正. */
    @POST
    @Path("{number: [0-9]+}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Caller caller) {
        CorrectionForm form = read(CorrectionForm.class, body, headers, caller);
        return drafted(beside(uri), () -> desk.correct(caller.actor(), number(number), form), caller);
    }

    /** What corrects a bulletin lies beside it, and not below it. */
    private static UriBuilder beside(UriInfo uri) {
        return UriBuilder.fromUri(uri.getAbsolutePath().resolve(".."));
    }

    private Response drafted(UriBuilder list, Supplier<Ruling<Bulletin>> drafting, Caller caller) {
        Bulletin made = Refusals.granted(counted(drafting), caller);
        return Response.created(list.path(String.valueOf(made.number())).build())
                .entity(BulletinView.of(made))
                .build();
    }

    private static <T> T counted(Supplier<T> work) {
        try {
            return work.get();
        } catch (CountsUnavailable e) {
            throw Rejected.later(e.getMessage(), PAUSE);
        }
    }

    private BulletinPage page(String number, String unit, Caller caller) {
        Optional<UnitId> of = Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421");
        return Refusals.granted(desk.read(caller.actor(), number(number), of), caller);
    }

    private <T> T read(Class<T> type, InputStream body, HttpHeaders headers, Caller caller) {
        Refusals.requireStaff(caller);
        return bodies.read(type, body, headers, caller);
    }

    private static long number(String raw) {
        return Arguments.read("number", raw, Long::valueOf, "填写简报或专报的编号，如 12");
    }
}
