package org.hotline12345.assessment.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.assessment.result.AppealFiled;
import org.hotline12345.assessment.result.AppealVerdict;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Describes the assessment. */
@Component
public final class AssessmentPaths implements OpenApiPart {

    private static final String ROOT = "/assessment";
    private static final String RESULTS = ROOT + "/results";
    private static final String RESULT = RESULTS + "/{id}";
    private static final String APPEALS = ROOT + "/appeals";
    private static final int[] LOOK = {400, 401, 404, 503};
    private static final int[] CHANGE = {400, 401, 403, 404, 409, 413, 415, 422, 503};

    @Activate
    public AssessmentPaths() {}

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        schemas.leavingOut(AppealVerdict.class, "exclusions");
        results(paths, schemas, answers);
        proofs(paths, answers);
        appeals(paths, schemas, answers);
        ruleSets(paths, schemas, answers);
        desk(paths, schemas, answers);
    }

    private static void results(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                RESULTS,
                new PathItem()
                        .get(operation("assessmentResults", "考核结果列表")
                                .addParametersItem(query("level", "层级，如 COUNTY"))
                                .addParametersItem(query("period", "月、季或年，如 2026-03、2026Q1、2026"))
                                .responses(answers.of(
                                        200, "Those that may be seen", AssessedResultView.ResultHeadings.class, LOOK)))
                        .post(operation("assess", "计算考核结果，作为草稿")
                                .requestBody(body(schemas, ResultsResource.AssessmentAsked.class))
                                .responses(answers.of(201, "The draft", AssessedResultView.class, CHANGE))));
        paths.addPathItem(
                RESULT,
                new PathItem()
                        .get(operation("assessmentResult", "考核结果")
                                .addParametersItem(path("id", "编号"))
                                .responses(answers.of(200, "With each number", AssessedResultView.class, LOOK))));
        paths.addPathItem(
                RESULT + "/publish",
                new PathItem()
                        .post(operation("publishAssessment", "公布考核结果；公布后不再改动")
                                .addParametersItem(path("id", "编号"))
                                .requestBody(body(schemas, ResultsResource.ResultPublication.class))
                                .responses(answers.of(200, "The result", AssessedResultView.class, CHANGE))));
        paths.addPathItem(
                RESULT + "/circular",
                new PathItem()
                        .get(operation("assessmentCircular", "考核通报")
                                .addParametersItem(path("id", "编号"))
                                .responses(answers.of(200, "As data", JsonNode.class, LOOK))));
        paths.addPathItem(
                RESULT + "/circular.{format}",
                new PathItem()
                        .get(operation("assessmentCircularDocument", "考核通报文件")
                                .addParametersItem(path("id", "编号"))
                                .addParametersItem(path("format", "docx 或 pdf"))
                                .responses(answers.file("The document", LOOK))));
    }

    private static void proofs(Paths paths, Answers answers) {
        paths.addPathItem(
                RESULT + "/recompute",
                new PathItem()
                        .get(operation("recomputeAssessment", "复算考核结果，不作改动")
                                .addParametersItem(path("id", "编号"))
                                .responses(answers.of(200, "What differs", RecomputedView.class, LOOK))));
        paths.addPathItem(
                RESULT + "/versions",
                new PathItem()
                        .get(operation("assessmentVersions", "各版本并列")
                                .addParametersItem(path("id", "编号"))
                                .responses(answers.of(200, "Scores by version", BesideView.class, LOOK))));
        paths.addPathItem(
                RESULT + "/units/{unit}/items/{item}/tickets",
                new PathItem()
                        .get(operation("assessmentEvidence", "数字背后的工单")
                                .addParametersItem(path("id", "编号"))
                                .addParametersItem(path("unit", "单位编号"))
                                .addParametersItem(path("item", "项目编号"))
                                .addParametersItem(query("side", "part（分子）或 whole（分母）；不填为 whole"))
                                .addParametersItem(query("after", "上一页的 next"))
                                .responses(answers.of(200, "A page", CountedTicketsView.class, LOOK))));
    }

    private static void appeals(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                APPEALS,
                new PathItem()
                        .get(operation("assessmentAppeals", "申诉列表，最新的在前")
                                .addParametersItem(query("result", "考核结果编号"))
                                .addParametersItem(query("state", "OPEN、UPHELD 或 DISMISSED"))
                                .responses(answers.of(
                                        200, "Those that may be seen", AppealView.AppealsView.class, LOOK))));
        paths.addPathItem(
                APPEALS + "/against/{result}",
                new PathItem()
                        .post(operation("fileAppeal", "提出申诉")
                                .addParametersItem(path("result", "考核结果编号"))
                                .requestBody(body(schemas, AppealFiled.class))
                                .responses(answers.of(201, "The appeal", AppealView.class, CHANGE))));
        paths.addPathItem(
                APPEALS + "/{id}",
                new PathItem()
                        .get(operation("assessmentAppeal", "申诉")
                                .addParametersItem(path("id", "编号"))
                                .responses(answers.of(200, "The appeal", AppealView.class, LOOK))));
        paths.addPathItem(
                APPEALS + "/{id}/notes",
                new PathItem()
                        .post(operation("noteAppeal", "记录调查情况")
                                .addParametersItem(path("id", "编号"))
                                .requestBody(body(schemas, AppealsResource.InvestigationText.class))
                                .responses(answers.of(200, "The appeal", AppealView.class, CHANGE))));
        paths.addPathItem(
                APPEALS + "/{id}/decision",
                new PathItem()
                        .post(operation("decideAppeal", "作出处理决定；成立的，即按更正后的数据起草新的版本")
                                .addParametersItem(path("id", "编号"))
                                .requestBody(body(schemas, AppealVerdict.class))
                                .responses(answers.of(200, "The appeal", AppealView.class, CHANGE))));
    }

    private static void ruleSets(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                ROOT + "/rule-sets",
                new PathItem()
                        .get(operation("assessmentRuleSets", "考核办法列表")
                                .responses(
                                        answers.of(200, "Every version", RuleSetsResource.RuleSetList.class, LOOK))));
        paths.addPathItem(
                ROOT + "/rule-sets/schema",
                new PathItem()
                        .get(operation("assessmentRuleSetSchema", "考核办法的 JSON Schema")
                                .responses(answers.of(200, "JSON Schema", JsonNode.class))));
        paths.addPathItem(
                ROOT + "/rule-sets/{id}/{version}",
                new PathItem()
                        .get(operation("assessmentRuleSet", "考核办法")
                                .addParametersItem(path("id", "编号"))
                                .addParametersItem(path("version", "版本"))
                                .responses(answers.of(200, "The document", JsonNode.class, LOOK)))
                        .put(operation("enterAssessmentRuleSet", "录入考核办法；已用于公布结果的版本不能改动")
                                .addParametersItem(path("id", "编号"))
                                .addParametersItem(path("version", "版本"))
                                .requestBody(body(schemas, JsonNode.class))
                                .responses(answers.of(200, "The document", JsonNode.class, CHANGE))));
    }

    private static void desk(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                ROOT + "/desk/days",
                new PathItem()
                        .get(days("deskDays", "话务量")
                                .responses(answers.of(200, "By day and group", DeskResource.DeskDays.class, LOOK))));
        paths.addPathItem(
                ROOT + "/desk/days/{day}/{group}",
                new PathItem()
                        .put(operation("enterDeskDay", "录入一个班组一天的话务量；重复录入以后一次为准")
                                .addParametersItem(path("day", "日期，如 2026-03-31"))
                                .addParametersItem(path("group", "班组编号"))
                                .requestBody(body(schemas, DeskResource.DeskDayBody.class))
                                .responses(answers.of(200, "As it was kept", DeskDay.class, CHANGE))));
        paths.addPathItem(
                ROOT + "/desk/marks",
                new PathItem()
                        .get(days("qualityMarks", "质检得分")
                                .responses(answers.of(200, "By day and id", DeskResource.QualityMarks.class, LOOK))));
        paths.addPathItem(
                ROOT + "/desk/marks/{id}",
                new PathItem()
                        .put(operation("enterQualityMark", "录入质检得分；重复录入以后一次为准")
                                .addParametersItem(path("id", "质检人自编的编号"))
                                .requestBody(body(schemas, DeskResource.QualityMarkBody.class))
                                .responses(answers.of(200, "As it was kept", QualityMark.class, CHANGE))));
    }

    private static Operation days(String id, String summary) {
        return operation(id, summary)
                .addParametersItem(new QueryParameter()
                        .name("from")
                        .description("第一天")
                        .required(true)
                        .schema(new DateSchema()))
                .addParametersItem(new QueryParameter()
                        .name("to")
                        .description("最后一天")
                        .required(true)
                        .schema(new DateSchema()));
    }

    private static Operation operation(String id, String summary) {
        return new Operation().addTagsItem("assessment").operationId(id).summary(summary);
    }

    private static QueryParameter query(String name, String description) {
        QueryParameter parameter = new QueryParameter();
        parameter.name(name).description(description).schema(new StringSchema());
        return parameter;
    }

    private static PathParameter path(String name, String description) {
        PathParameter parameter = new PathParameter();
        parameter.name(name).description(description).schema(new StringSchema());
        return parameter;
    }

    private static RequestBody body(Schemas schemas, Class<?> type) {
        Schema<?> schema = schemas.of(type);
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }
}
