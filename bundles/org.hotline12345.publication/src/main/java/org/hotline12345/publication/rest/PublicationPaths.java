package org.hotline12345.publication.rest;

import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationForm;
import org.hotline12345.publication.Sort;
import org.hotline12345.rest.api.http.ReasonGiven;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Operations;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.service.component.annotations.Component;

/** Describes the paths of publications. */
@Component
public final class PublicationPaths implements OpenApiPart {

    private static final Operations OPERATIONS = new Operations("publication");
    private static final String ROOT = "/publication";
    private static final String ENTRIES = ROOT + "/entries";
    private static final String ENTRY = ENTRIES + "/{number}";
    private static final int[] LOOK = {400, 401, 403, 404, 503};
    private static final int[] CHANGE = {400, 401, 403, 404, 409, 410, 413, 415, 422, 503};

    private static final Map<String, String> ACTS = Map.of("agree", "同意公开", "return", "退回修改", "withdraw", "撤回");

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        schemas.leavingOut(PublicationForm.class, "confirmed")
                .leavingOut(PublicationView.RedactionForm.class, "tickets");
        forEverybody(paths, answers);
        paths.addPathItem(
                ENTRIES,
                new PathItem()
                        .get(OPERATIONS
                                .of(
                                        "publications",
                                        "公开事项，不论是否已公开",
                                        Operations.query("state", Publication.State.class),
                                        before())
                                .responses(
                                        answers.of(200, "The latest first", PublicationView.Publications.class, LOOK)))
                        .post(OPERATIONS
                                .of("draftPublication", "起草公开事项")
                                .requestBody(Operations.body(schemas, PublicationForm.class))
                                .responses(answers.of(201, "The draft", PublicationView.class, CHANGE))));
        paths.addPathItem(
                ENTRY,
                new PathItem()
                        .get(OPERATIONS
                                .of("publication", "一个公开事项", number())
                                .responses(answers.of(200, "The publication", PublicationView.class, LOOK)))
                        .put(OPERATIONS
                                .of("rewritePublication", "修改公开事项", number())
                                .requestBody(Operations.body(schemas, PublicationForm.class))
                                .responses(answers.of(200, "The publication", PublicationView.class, CHANGE))));
        ACTS.forEach((act, word) -> paths.addPathItem(
                ENTRY + "/" + act,
                new PathItem()
                        .post(OPERATIONS
                                .of(act + "Publication", word, number())
                                .requestBody(Operations.body(schemas, ReasonGiven.class))
                                .responses(answers.of(200, "The publication", PublicationView.class, CHANGE)))));
        paths.addPathItem(
                ROOT + "/redactions",
                new PathItem()
                        .post(OPERATIONS
                                .of("redactions", "脱敏建议")
                                .requestBody(Operations.body(schemas, PublicationView.RedactionForm.class))
                                .responses(answers.of(200, "Each place", PublicationView.RedactedText.class, CHANGE))));
    }

    private static void forEverybody(Paths paths, Answers answers) {
        paths.addPathItem(
                ROOT,
                new PathItem()
                        .get(OPERATIONS
                                .of("published", "已公开的事项", Operations.query("sort", Sort.class), before())
                                .responses(answers.of(
                                        200, "The latest first", PublicationView.PublishedList.class, 400, 503))));
        paths.addPathItem(
                ROOT + "/{number}",
                new PathItem()
                        .get(OPERATIONS
                                .of("publishedOne", "一个已公开的事项", number())
                                .responses(answers.of(
                                        200, "The publication", PublicationView.PublishedEntry.class, 400, 404, 503))));
    }

    private static Parameter number() {
        return Operations.path("number", whole(), "公开事项编号");
    }

    private static Parameter before() {
        return Operations.query("before", whole(), "上一页的 next");
    }

    private static Schema<?> whole() {
        return new IntegerSchema().format("int64");
    }
}
