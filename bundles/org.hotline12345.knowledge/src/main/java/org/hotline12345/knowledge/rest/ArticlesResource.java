package org.hotline12345.knowledge.rest;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.hotline12345.json.Json;
import org.hotline12345.knowledge.Differences;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleUse;
import org.hotline12345.knowledge.api.Articles;
import org.hotline12345.knowledge.api.Editing;
import org.hotline12345.knowledge.api.KnowledgeBase;
import org.hotline12345.knowledge.api.KnowledgeTasks;
import org.hotline12345.knowledge.api.Revision;
import org.hotline12345.knowledge.rest.ArticleView.ArticleDiff;
import org.hotline12345.knowledge.rest.ArticleView.ArticleEntry;
import org.hotline12345.knowledge.rest.ArticleView.ArticleForm;
import org.hotline12345.knowledge.rest.ArticleView.ArticleReason;
import org.hotline12345.knowledge.rest.ArticleView.ArticleRecord;
import org.hotline12345.knowledge.rest.ArticleView.ArticleRevision;
import org.hotline12345.knowledge.rest.ArticleView.ArticleRevisions;
import org.hotline12345.knowledge.rest.ArticleView.DiffLine;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Articles, from the draft to the revision that is read out. */
@Component(service = RestResource.class)
@RestPath("/knowledge/articles")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ArticlesResource implements RestResource {

    private final KnowledgeBase base;
    private final Articles articles;
    private final KnowledgeTasks tasks;
    private final City city;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public ArticlesResource(
            @Reference KnowledgeBase base,
            @Reference Articles articles,
            @Reference KnowledgeTasks tasks,
            @Reference City city) {
        this.base = base;
        this.articles = articles;
        this.tasks = tasks;
        this.city = city;
    }

    static String href(String id) {
        return "/api/knowledge/articles/" + id;
    }

    /** 起草. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(
            InputStream body, @Context HttpHeaders headers, @Context UriInfo uri, @Context Caller caller) {
        ArticleForm form = form(body, headers, caller);
        Article made = done(Reading.answered(() -> articles.draft(caller.actor(), form.content(), form.why())), caller);
        URI location = uri.getAbsolutePathBuilder().path(made.id()).build();
        return Response.created(location)
                .entity(view(made, caller))
                .tag(tag(made))
                .build();
    }

    /** 条目. The published revision; where none is, the latest for who maintains it. */
    @GET
    @Path("{id}")
    public Response article(@PathParam("id") String id, @Context Request request, @Context Caller caller) {
        Article article = Reading.answered(() -> base.read(caller.actor(), id)).orElseThrow(() -> unknown(id));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(article));
        return unchanged != null
                ? unchanged.tag(tag(article)).build()
                : Response.ok(view(article, caller)).tag(tag(article)).build();
    }

    /** 修订. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Optional<Integer> version = Arguments.version(ifMatch);
        ArticleForm form = form(body, headers, caller);
        return changed(
                Reading.answered(() -> articles.revise(caller.actor(), id, version, form.content(), form.why())),
                caller);
    }

    /** 送审, 发布, 退回修改, 废止. */
    @POST
    @Path("{id}/{act: review|publish|refuse|expire}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(
            @PathParam("id") String id,
            @PathParam("act") String act,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Optional<Integer> version = Arguments.version(ifMatch);
        String why = bodies.read(ArticleReason.class, body, headers, caller).why();
        return changed(
                Reading.answered(() -> switch (act) {
                    case "review" -> articles.submit(caller.actor(), id, version, why);
                    case "publish" -> articles.publish(caller.actor(), id, version, why);
                    case "refuse" -> articles.refuse(caller.actor(), id, version, why);
                    default -> articles.expire(caller.actor(), id, version, why);
                }),
                caller);
    }

    /** 版本. */
    @GET
    @Path("{id}/revisions")
    public ArticleRevisions revisions(@PathParam("id") String id, @Context Caller caller) {
        List<Revision> revisions = Reading.answered(() -> base.revisions(caller.actor(), id));
        if (revisions.isEmpty()) {
            throw unknown(id);
        }
        return new ArticleRevisions(
                id, revisions.stream().map(it -> view(it, true)).toList());
    }

    @GET
    @Path("{id}/revisions/{number}")
    public ArticleRevision revision(
            @PathParam("id") String id, @PathParam("number") String number, @Context Caller caller) {
        return view(revision(id, "number", number, caller), Reading.staff(caller));
    }

    /** 版本比较. */
    @GET
    @Path("{id}/diff")
    public ArticleDiff diff(
            @PathParam("id") String id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context Caller caller) {
        Revision before = revision(id, "from", from, caller);
        Revision after = revision(id, "to", to, caller);
        return new ArticleDiff(
                id,
                before.number(),
                after.number(),
                Differences.between(before.content(), after.content()).stream()
                        .map(it -> new DiffLine(
                                it.component(),
                                it.change().name(),
                                Optional.of(it.before()).filter(line -> it.change() != Differences.Change.ADDED),
                                Optional.of(it.after()).filter(line -> it.change() != Differences.Change.REMOVED)))
                        .toList());
    }

    /** 办理记录. */
    @GET
    @Path("{id}/record")
    public ArticleRecord record(@PathParam("id") String id, @Context Caller caller) {
        List<ArticleEntry> entries = Reading.answered(() -> base.record(caller.actor(), id)).stream()
                .map(it -> new ArticleEntry(
                        it.act().name(),
                        Words.of(it.act()),
                        it.revision(),
                        it.by(),
                        Words.of(it.role()),
                        it.at(),
                        it.why()))
                .toList();
        if (entries.isEmpty()) {
            throw unknown(id);
        }
        return new ArticleRecord(id, entries);
    }

    private ArticleView view(Article article, Caller caller) {
        Optional<ArticleUse> use = Optional.of(article.id())
                .filter(it -> Reading.staff(caller))
                .map(it -> Reading.answered(() -> tasks.use(it)));
        return ArticleView.of(article, city, use);
    }

    private Revision revision(String id, String where, String raw, Caller caller) {
        int number = Arguments.read(where, raw, Integer::valueOf, "填写版本号，如 1");
        return Reading.answered(() -> base.revision(caller.actor(), id, number))
                .orElseThrow(() -> Reading.unknown("没有这一版本，或无权查看", where, "查看 " + href(id) + "/revisions"));
    }

    private static ArticleRevision view(Revision revision, boolean staff) {
        Predicate<String> told = it -> staff;
        return new ArticleRevision(
                revision.number(),
                revision.content(),
                Optional.of(revision.by()).filter(told),
                revision.at(),
                Optional.of(revision.why()).filter(told));
    }

    private ArticleForm form(InputStream body, HttpHeaders headers, Caller caller) {
        Refusals.requireStaff(caller);
        ArticleForm form = bodies.read(ArticleForm.class, body, headers, caller);
        if (form.content() == null) {
            throw Refusals.of(
                    List.of(Objection.invalid("content", "缺少 content", "填写条目内容，见 /api/openapi.json")),
                    Optional.empty(),
                    caller);
        }
        return form;
    }

    private Response changed(Editing editing, Caller caller) {
        Article article = done(editing, caller);
        return Response.ok(view(article, caller)).tag(tag(article)).build();
    }

    private static Article done(Editing editing, Caller caller) {
        if (editing instanceof Editing.Done done) {
            return done.article();
        }
        if (editing instanceof Editing.Refused refused) {
            throw Refusals.of(refused.objections(), refused.law(), caller);
        }
        if (editing instanceof Editing.Stale stale) {
            throw Reading.stale("条目", stale.seen(), stale.current());
        }
        throw unknown(((Editing.Unknown) editing).id());
    }

    private static Rejected unknown(String id) {
        return Reading.unknown("没有条目 " + id + "，或无权查看", "id", "用 /api/knowledge?q= 检索");
    }

    private static EntityTag tag(Article article) {
        return new EntityTag(String.valueOf(article.version()));
    }
}
