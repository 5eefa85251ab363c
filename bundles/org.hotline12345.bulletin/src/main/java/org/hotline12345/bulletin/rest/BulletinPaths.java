package org.hotline12345.bulletin.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.hotline12345.bulletin.BulletinForm;
import org.hotline12345.bulletin.BulletinRevision;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.CorrectionForm;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.rest.api.http.ReasonGiven;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Operations;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Describes the paths of bulletins. */
@Component
public final class BulletinPaths implements OpenApiPart {

    private static final Operations OPERATIONS = new Operations("bulletin");
    private static final String ROOT = "/bulletins";
    private static final String ONE = ROOT + "/{number}";
    private static final int[] LOOK = {400, 401, 403, 404, 503};
    private static final int[] CHANGE = {400, 401, 403, 404, 409, 413, 415, 422, 503};

    @Activate
    public BulletinPaths() {}

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                ROOT,
                new PathItem()
                        .get(OPERATIONS
                                .of(
                                        "bulletins",
                                        "本人可阅读的工作简报和专报；市政务服务中心另含草稿",
                                        Operations.query("sort", BulletinSort.class),
                                        Operations.query("before", whole(), "上一页的 next"))
                                .responses(answers.of(200, "The latest first", BulletinView.BulletinList.class, LOOK)))
                        .post(change(schemas, answers, 201, BulletinForm.class, "draftBulletin", "起草，数字即时固定")));
        paths.addPathItem(
                ONE,
                new PathItem()
                        .get(OPERATIONS
                                .of("bulletin", "一期简报或专报，单位只见本单位的数据", number(), unit())
                                .responses(answers.of(200, "As the caller sees it", BulletinView.class, LOOK)))
                        .put(change(
                                schemas,
                                answers,
                                200,
                                BulletinRevision.class,
                                "reviseBulletin",
                                "修改草稿的标题和编者按",
                                number())));
        paths.addPathItem(
                ONE + "/document.{format}",
                new PathItem()
                        .get(OPERATIONS
                                .of(
                                        "bulletinDocument",
                                        "文件，格式为 docx 或 pdf",
                                        number(),
                                        Operations.path("format", new StringSchema(), "docx, pdf"),
                                        unit())
                                .responses(answers.file("The document", LOOK))));
        paths.addPathItem(
                ONE + "/issue",
                new PathItem()
                        .post(OPERATIONS
                                .of("issueBulletin", "印发，取得当年的期号", number())
                                .responses(answers.of(200, "As it is issued", BulletinView.class, CHANGE))));
        paths.addPathItem(
                ONE + "/discard",
                new PathItem()
                        .post(change(schemas, answers, 200, ReasonGiven.class, "discardBulletin", "作废草稿", number())));
        paths.addPathItem(
                ONE + "/corrections",
                new PathItem()
                        .post(change(
                                schemas, answers, 201, CorrectionForm.class, "correctBulletin", "起草更正的一期", number())));
        readers(paths, schemas, answers);
    }

    private static void readers(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                ROOT + "/readers",
                new PathItem()
                        .get(OPERATIONS
                                .of("bulletinReaders", "阅读名单")
                                .responses(answers.of(200, "By name", BulletinView.ReaderLists.class, LOOK))));
        Parameter name = Operations.path("name", new StringSchema(), "名单名称，如 leadership");
        ApiResponses dropped = answers.of(200, "", ReaderList.class, LOOK);
        dropped.remove("200");
        dropped.addApiResponse("204", new ApiResponse().description("It is gone"));
        paths.addPathItem(
                ROOT + "/readers/{name}",
                new PathItem()
                        .put(OPERATIONS
                                .of("keepBulletinReaders", "建立或修改阅读名单", name)
                                .requestBody(Operations.body(schemas, ReaderListsResource.ReadersSet.class))
                                .responses(answers.of(200, "The list", ReaderList.class, CHANGE)))
                        .delete(OPERATIONS
                                .of("dropBulletinReaders", "删除阅读名单", name)
                                .responses(dropped)));
    }

    private static Operation change(
            Schemas schemas,
            Answers answers,
            int status,
            Class<?> form,
            String id,
            String summary,
            Parameter... parameters) {
        return OPERATIONS
                .of(id, summary, parameters)
                .requestBody(Operations.body(schemas, form))
                .responses(answers.of(status, "The bulletin", BulletinView.class, CHANGE));
    }

    private static Parameter number() {
        return Operations.path("number", whole(), "编号");
    }

    private static Parameter unit() {
        return Operations.query("unit", new StringSchema(), "只看这一单位的数据，如 650421");
    }

    private static Schema<?> whole() {
        return new IntegerSchema().format("int64");
    }
}
