package org.hotline12345.knowledge.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.Map;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.Feedback;
import org.hotline12345.knowledge.api.Remedy;
import org.hotline12345.knowledge.api.SynonymRule;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Describes the paths of the knowledge base. */
@Component
public final class KnowledgePaths implements OpenApiPart {

    private static final String ROOT = "/knowledge";
    private static final String ARTICLE = ROOT + "/articles/{id}";
    private static final int[] CHANGE = {400, 401, 403, 404, 409, 412, 413, 415, 422, 503};

    private static final Map<String, String> ACTS = Map.of(
            "review", "送审",
            "publish", "发布",
            "refuse", "退回修改",
            "expire", "废止");

    @Activate
    public KnowledgePaths() {}

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        schemas.leavingOut(ArticleContent.class, "places", "questions", "keywords", "language")
                .leavingOut(SynonymRule.class, "means");
        search(paths, answers);
        articles(paths, schemas, answers);
        tasks(paths, schemas, answers);
        Operation list = operation("knowledgeSynonyms", "同义词表")
                .responses(tagged(answers, 200, "The list", SynonymsResource.SynonymRules.class, 401, 503));
        Operation replace = operation("replaceKnowledgeSynonyms", "更新同义词表")
                .addParametersItem(ifMatch())
                .requestBody(body(schemas, SynonymsResource.SynonymRules.class))
                .responses(tagged(answers, 200, "The list", SynonymsResource.SynonymRules.class, CHANGE));
        paths.addPathItem(ROOT + "/synonyms", new PathItem().get(list).put(replace));
    }

    private static void search(Paths paths, Answers answers) {
        paths.addPathItem(
                ROOT,
                new PathItem()
                        .get(operation("searchKnowledge", "检索知识库")
                                .description("Finds what is published and holds today, in Chinese, pinyin or Uyghur.")
                                .addParametersItem(
                                        query("q", new StringSchema(), "要查的事项").required(true))
                                .addParametersItem(query("place", new StringSchema(), "地点编码，如 650421"))
                                .addParametersItem(query("unit", new StringSchema(), "单位编号，含其下级"))
                                .addParametersItem(query("limit", new IntegerSchema(), "至多几条，1 至 100"))
                                .responses(answers.of(200, "The likeliest first", SearchView.class, 400, 422, 503))));
        paths.addPathItem(
                ROOT + "/suggest",
                new PathItem()
                        .get(operation("suggestKnowledge", "输入提示")
                                .addParametersItem(
                                        query("q", new StringSchema(), "已输入的内容").required(true))
                                .responses(answers.of(200, "The likeliest first", SearchView.Suggestions.class, 422))));
        paths.addPathItem(
                ROOT + "/upkeep",
                new PathItem()
                        .get(operation("knowledgeUpkeep", "知识维护情况")
                                .addParametersItem(query("unit", new StringSchema(), "单位编号，含其下级"))
                                .addParametersItem(query("from", new DateSchema(), "第一天，本月一日起"))
                                .addParametersItem(query("to", new DateSchema(), "最后一天，今天止"))
                                .responses(answers.of(200, "By unit", UpkeepView.class, 400, 401, 422, 503))));
    }

    private static void articles(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                ROOT + "/articles",
                new PathItem()
                        .post(operation("draftArticle", "起草条目")
                                .requestBody(body(schemas, ArticleView.ArticleForm.class))
                                .responses(Answers.with(
                                        tagged(answers, 201, "The draft", ArticleView.class, CHANGE),
                                        "Location",
                                        "Where the article is"))));
        paths.addPathItem(
                ARTICLE,
                new PathItem()
                        .get(article("article", "条目")
                                .responses(tagged(answers, 200, "The article", ArticleView.class, 404, 503)))
                        .put(article("reviseArticle", "修订条目")
                                .addParametersItem(ifMatch())
                                .requestBody(body(schemas, ArticleView.ArticleForm.class))
                                .responses(tagged(answers, 200, "The new draft", ArticleView.class, CHANGE))));
        ACTS.forEach((act, word) -> paths.addPathItem(
                ARTICLE + "/" + act,
                new PathItem()
                        .post(article(act + "Article", word)
                                .addParametersItem(ifMatch())
                                .requestBody(body(schemas, ArticleView.ArticleReason.class))
                                .responses(tagged(answers, 200, "The article", ArticleView.class, CHANGE)))));
        get(
                paths,
                answers,
                ARTICLE + "/revisions",
                article("articleRevisions", "版本"),
                ArticleView.ArticleRevisions.class);
        get(
                paths,
                answers,
                ARTICLE + "/revisions/{number}",
                article("articleRevision", "一个版本").addParametersItem(path("number", new IntegerSchema(), "版本号")),
                ArticleView.ArticleRevision.class);
        get(
                paths,
                answers,
                ARTICLE + "/diff",
                article("articleDiff", "版本比较")
                        .addParametersItem(
                                query("from", new IntegerSchema(), "版本号").required(true))
                        .addParametersItem(
                                query("to", new IntegerSchema(), "版本号").required(true)),
                ArticleView.ArticleDiff.class);
        get(paths, answers, ARTICLE + "/record", article("articleRecord", "办理记录"), ArticleView.ArticleRecord.class);
    }

    private static void tasks(Paths paths, Schemas schemas, Answers answers) {
        Operation list = operation("knowledgeTasks", "纠错任务")
                .addParametersItem(query("state", state(), "办理情况"))
                .addParametersItem(query("unit", new StringSchema(), "单位编号，含其下级"))
                .addParametersItem(query("before", new IntegerSchema().format("int64"), "上一页的 next"))
                .responses(answers.of(200, "The latest first", TaskView.Tasks.class, 400, 401, 503));
        Operation report = operation("openKnowledgeTask", "知识库纠错")
                .description("Where a ticket shows it, the step ReportKnowledge is taken instead.")
                .requestBody(body(schemas, Feedback.class))
                .responses(answers.of(201, "The task", TaskView.class, 400, 401, 403, 413, 415, 422, 503));
        paths.addPathItem(ROOT + "/tasks", new PathItem().get(list).post(report));
        paths.addPathItem(
                ROOT + "/tasks/{number}/done",
                new PathItem()
                        .post(operation("closeKnowledgeTask", "办结纠错任务")
                                .addParametersItem(path("number", new IntegerSchema().format("int64"), "任务编号"))
                                .requestBody(body(schemas, Remedy.class))
                                .responses(answers.of(
                                        200,
                                        "The task",
                                        TaskView.class,
                                        400,
                                        401,
                                        403,
                                        404,
                                        409,
                                        413,
                                        415,
                                        422,
                                        503))));
    }

    private static Schema<String> state() {
        StringSchema state = new StringSchema();
        Arrays.asList("OPEN", "LATE", "CLOSED").forEach(state::addEnumItem);
        return state;
    }

    private static void get(Paths paths, Answers answers, String address, Operation operation, Class<?> view) {
        paths.addPathItem(
                address,
                new PathItem().get(operation.responses(answers.of(200, operation.getSummary(), view, 400, 404, 503))));
    }

    private static ApiResponses tagged(
            Answers answers, int status, String description, Class<?> view, int... problems) {
        return Answers.with(answers.of(status, description, view, problems), "ETag", "The version");
    }

    private static Operation operation(String id, String summary) {
        return new Operation().addTagsItem("knowledge").operationId(id).summary(summary);
    }

    private static Operation article(String id, String summary) {
        return operation(id, summary).addParametersItem(path("id", new StringSchema(), "条目编号"));
    }

    private static Parameter path(String name, Schema<?> schema, String description) {
        return new PathParameter().name(name).description(description).schema(schema);
    }

    private static Parameter query(String name, Schema<?> schema, String description) {
        return new QueryParameter().name(name).description(description).schema(schema);
    }

    private static Parameter ifMatch() {
        return new HeaderParameter()
                .name("If-Match")
                .description("The version that the caller has seen")
                .schema(new StringSchema().example("\"3\""));
    }

    private static RequestBody body(Schemas schemas, Class<?> form) {
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schemas.of(form))));
    }
}
