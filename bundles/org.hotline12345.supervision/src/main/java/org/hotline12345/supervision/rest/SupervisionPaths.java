package org.hotline12345.supervision.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Arrays;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Schemas;
import org.hotline12345.supervision.api.CaseSelection.Standing;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.ReferralEvidence;
import org.osgi.service.component.annotations.Component;

/** Describes the paths of supervision. */
@Component
public final class SupervisionPaths implements OpenApiPart {

    private static final String CASES = "/supervision/cases";
    private static final String HOT_SPOTS = "/supervision/hotspots";
    private static final String REFERRALS = "/supervision/referrals";
    private static final int[] LOOKED_AT = {400, 401, 403, 404, 503};
    private static final int[] SAID = {400, 401, 403, 404, 409, 413, 415, 422, 503};

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        cases(paths, schemas, answers);
        findings(paths, schemas, answers, HOT_SPOTS, "HotSpot", "集中投诉举报热点");
        findings(paths, schemas, answers, REFERRALS, "Referral", "报送纪检监察机关线索");
        decision(
                paths,
                schemas,
                answers,
                HOT_SPOTS,
                "confirm",
                "confirmHotSpot",
                "认定热点并督办",
                CaseWords.HotSpotConfirmation.class);
        decision(
                paths,
                schemas,
                answers,
                REFERRALS,
                "refer",
                "referReferral",
                "报送纪检监察机关",
                CaseWords.ReferralDecision.class);
        paths.addPathItem(
                REFERRALS + "/{number}/evidence",
                new PathItem()
                        .get(operation("referralEvidence", "证据材料")
                                .addParametersItem(number())
                                .responses(answers.of(200, "As of now", ReferralEvidence.class, LOOKED_AT))));
        paths.addPathItem(
                REFERRALS + "/{number}/evidence.txt",
                new PathItem()
                        .get(operation("referralEvidenceText", "证据材料，文字")
                                .addParametersItem(number())
                                .responses(answers.file("As of now, in text/plain", LOOKED_AT))));
    }

    private static void cases(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                CASES,
                new PathItem()
                        .get(operation("supervisionCases", "督办件，最新的在前")
                                .addParametersItem(query("state", "督办中、督办逾期或已办结", Standing.values()))
                                .addParametersItem(query("unit", "单位编号，含其下级"))
                                .addParametersItem(before())
                                .responses(answers.of(200, "A page", CaseView.SupervisionCases.class, LOOKED_AT)))
                        .post(operation("makeSupervisionCase", "督办一件或几件工单，合为一个督办件")
                                .description("Opens a supervision on each ticket by the step OpenSupervision.")
                                .requestBody(body(schemas, CaseWords.CaseOpening.class))
                                .responses(answers.of(201, "The case", CaseView.CaseChanged.class, SAID))));
        paths.addPathItem(
                CASES + "/{number}",
                new PathItem()
                        .get(operation("supervisionCase", "督办件")
                                .addParametersItem(number())
                                .addParametersItem(new QueryParameter()
                                        .name("from")
                                        .description("上一页情形的 nextGround")
                                        .schema(new IntegerSchema()))
                                .responses(answers.of(
                                        200, "As far as it concerns the caller", CaseView.class, LOOKED_AT))));
        saying(paths, schemas, answers, "instructions", "instructCase", "督办要求", CaseWords.CaseInstruction.class);
        saying(paths, schemas, answers, "urgings", "urgeCase", "催办", CaseWords.CaseUrging.class);
        saying(paths, schemas, answers, "replies", "replyToCase", "单位回复", CaseWords.CaseAnswer.class);
        saying(paths, schemas, answers, "end", "endCase", "办结督办", CaseWords.CaseResult.class);
    }

    private static void saying(
            Paths paths, Schemas schemas, Answers answers, String path, String id, String summary, Class<?> said) {
        paths.addPathItem(
                CASES + "/{number}/" + path,
                new PathItem()
                        .post(operation(id, summary)
                                .addParametersItem(number())
                                .requestBody(body(schemas, said))
                                .responses(answers.of(200, "The case", CaseView.CaseChanged.class, SAID))));
    }

    private static void findings(
            Paths paths, Schemas schemas, Answers answers, String path, String id, String summary) {
        paths.addPathItem(
                path,
                new PathItem()
                        .get(operation("list" + id + "s", summary + "，最新的在前")
                                .addParametersItem(query("state", "认定的情况", FindingState.values()))
                                .addParametersItem(before())
                                .responses(answers.of(200, "A page", FindingView.FindingList.class, LOOKED_AT))));
        paths.addPathItem(
                path + "/{number}",
                new PathItem()
                        .get(operation("find" + id, summary)
                                .addParametersItem(number())
                                .addParametersItem(query("after", "上一页工单的 nextTicket"))
                                .responses(
                                        answers.of(200, "With a page of its tickets", FindingView.class, LOOKED_AT))));
        decision(paths, schemas, answers, path, "dismiss", "dismiss" + id, "不予认定", CaseWords.FindingDismissal.class);
    }

    private static void decision(
            Paths paths,
            Schemas schemas,
            Answers answers,
            String path,
            String act,
            String id,
            String summary,
            Class<?> said) {
        paths.addPathItem(
                path + "/{number}/" + act,
                new PathItem()
                        .post(operation(id, summary)
                                .addParametersItem(number())
                                .requestBody(body(schemas, said))
                                .responses(answers.of(200, "Decided", FindingView.FindingDecided.class, SAID))));
    }

    private static RequestBody body(Schemas schemas, Class<?> said) {
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schemas.of(said))));
    }

    private static Parameter query(String name, String description, Enum<?>... values) {
        StringSchema schema = new StringSchema();
        Arrays.stream(values).map(Enum::name).forEach(schema::addEnumItem);
        return new QueryParameter().name(name).description(description).schema(schema);
    }

    private static Parameter before() {
        return new QueryParameter().name("before").description("上一页的 next").schema(new IntegerSchema().format("int64"));
    }

    private static Parameter number() {
        return new PathParameter().name("number").description("编号").schema(new IntegerSchema().format("int64"));
    }

    private static Operation operation(String id, String summary) {
        return new Operation().addTagsItem("supervision").operationId(id).summary(summary);
    }
}
