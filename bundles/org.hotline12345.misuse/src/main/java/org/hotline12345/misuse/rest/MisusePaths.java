package org.hotline12345.misuse.rest;

import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MarkProposal;
import org.hotline12345.rest.api.http.ReasonGiven;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Operations;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.service.component.annotations.Component;

/** Describes the paths of marks. */
@Component
public final class MisusePaths implements OpenApiPart {

    private static final Operations OPERATIONS = new Operations("misuse");
    private static final String MARKS = "/misuse/marks";
    private static final String MARK = MARKS + "/{number}";
    private static final int[] LOOK = {400, 401, 403, 404, 503};
    private static final int[] CHANGE = {400, 401, 403, 404, 409, 413, 415, 422, 503};

    private static final Map<String, String> ACTS = Map.of(
            "confirm", "确认标记或续期",
            "refuse", "不予确认",
            "renew", "提出续期",
            "lift", "解除标记");

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                MARKS,
                new PathItem()
                        .get(OPERATIONS
                                .of(
                                        "misuseMarks",
                                        "恶意占用标记",
                                        Operations.query("state", Mark.State.class),
                                        Operations.query("before", whole(), "上一页的 next"))
                                .responses(answers.of(200, "The latest first", MarkView.Marks.class, LOOK)))
                        .post(OPERATIONS
                                .of("proposeMisuseMark", "提出标记")
                                .requestBody(Operations.body(schemas, MarkProposal.class))
                                .responses(answers.of(201, "The mark", MarkView.class, CHANGE))));
        paths.addPathItem(
                MARK,
                new PathItem()
                        .get(OPERATIONS
                                .of("misuseMark", "一个标记", number())
                                .responses(answers.of(200, "The mark", MarkView.class, LOOK))));
        ACTS.forEach((act, word) -> paths.addPathItem(
                MARK + "/" + act,
                new PathItem()
                        .post(OPERATIONS
                                .of(act + "MisuseMark", word, number())
                                .requestBody(Operations.body(schemas, ReasonGiven.class))
                                .responses(answers.of(200, "The mark", MarkView.class, CHANGE)))));
        paths.addPathItem(
                MARK + "/hand-over",
                new PathItem()
                        .post(OPERATIONS
                                .of("handOverMisuseMark", "移交公安机关", number())
                                .requestBody(Operations.body(schemas, MarkView.MarkHandOver.class))
                                .responses(answers.of(200, "The mark", MarkView.class, CHANGE))));
        paths.addPathItem(
                MARK + "/evidence",
                new PathItem()
                        .get(OPERATIONS
                                .of("misuseEvidence", "证据材料，每次查阅均有记录", number())
                                .responses(answers.of(
                                        200, "The pack", MarkView.EvidencePack.class, 400, 401, 403, 404, 409, 503))));
        hints(paths, schemas, answers);
    }

    private static void hints(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                "/misuse/hint",
                new PathItem()
                        .post(OPERATIONS
                                .of("misuseHint", "受理时的提示，已说明不是突发事项的才有")
                                .requestBody(Operations.body(schemas, MarkView.MarkInquiry.class))
                                .responses(answers.of(200, "The marks that hold", MarkView.MarkHints.class, CHANGE))));
        paths.addPathItem(
                "/misuse/hint/{ticket}",
                new PathItem()
                        .get(OPERATIONS
                                .of(
                                        "misuseHintOfTicket",
                                        "受理后的提示",
                                        Operations.path("ticket", new StringSchema(), "工单编号"))
                                .responses(answers.of(200, "The marks that hold", MarkView.MarkHints.class, LOOK))));
    }

    private static Parameter number() {
        return Operations.path("number", whole(), "标记编号");
    }

    private static Schema<?> whole() {
        return new IntegerSchema().format("int64");
    }
}
