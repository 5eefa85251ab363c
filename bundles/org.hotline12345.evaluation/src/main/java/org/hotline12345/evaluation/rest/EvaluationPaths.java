package org.hotline12345.evaluation.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Operations;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.service.component.annotations.Component;

/** Describes the paths of ratings. */
@Component
public final class EvaluationPaths implements OpenApiPart {

    static final String RATING = "RatingByLink";

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        schemas.add(RATING, schemas.components(Evaluate.class));
        new ToPhonePaths(schemas, answers).addTo(paths);
        paths.addPathItem(
                "/evaluation/{token}", new PathItem().get(link(answers)).post(rate(answers)));
        paths.addPathItem("/evaluation/{token}/answers", new PathItem().post(answer(schemas, answers)));
        paths.addPathItem("/evaluation/figures", new PathItem().get(figures(schemas, answers)));
        paths.addPathItem("/evaluation/answers", new PathItem().get(answerFigures(schemas, answers)));
        paths.addPathItem(
                "/evaluation/invitations/{number}",
                new PathItem()
                        .get(operation("invitations", "评价邀请")
                                .description("Whether the requester of a ticket was asked, and what came of it.")
                                .addParametersItem(new PathParameter()
                                        .name("number")
                                        .description("工单编号")
                                        .schema(schemas.of(TicketNumber.class)))
                                .responses(answers.of(
                                        200, "In order", InvitationView.Invitations.class, 400, 401, 404, 410, 503))));
    }

    private static Operation link(Answers answers) {
        return operation("evaluationLink", "评价链接")
                .description(
                        "What is asked by a link that was sent; it works once, and until the time to rate is over. "
                                + "Not for accounts.")
                .addParametersItem(token())
                .responses(answers.of(200, "What is asked", LinkView.class, 401, 403, 404, 409, 503));
    }

    private static Operation rate(Answers answers) {
        return operation("rateByLink", "按链接评价")
                .description("Rates as the requester to whom the link was sent.")
                .addParametersItem(token())
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType("application/json", new MediaType().schema(new Schema<>().$ref(RATING)))))
                .responses(answers.of(
                        200,
                        "Taken down",
                        LinkView.RatingTaken.class,
                        400,
                        401,
                        403,
                        404,
                        409,
                        410,
                        413,
                        415,
                        422,
                        503));
    }

    private static Operation answer(Schemas schemas, Answers answers) {
        return operation("answerFurtherQuestions", "回答补充问题")
                .description("Answers further questions by the link by which was rated, until it expires; once, all or "
                        + "none. The rating does not depend on it.")
                .addParametersItem(token())
                .requestBody(Operations.body(schemas, FurtherAnswers.class))
                .responses(answers.of(
                        200,
                        "Taken down",
                        FurtherAnswers.AnswersTaken.class,
                        400,
                        401,
                        403,
                        404,
                        409,
                        413,
                        415,
                        422,
                        503));
    }

    private static Operation answerFigures(Schemas schemas, Answers answers) {
        return period(operation("answerFigures", "补充问题统计"), schemas)
                .description("How often what was answered to further questions in a period, this month where none is "
                        + "named.")
                .responses(answers.of(200, "The counts", AnswerFigures.class, 400, 401, 404, 422, 503));
    }

    private static Operation period(Operation operation, Schemas schemas) {
        return operation
                .addParametersItem(new QueryParameter()
                        .name("unit")
                        .description("承办单位及其下级")
                        .schema(schemas.of(UnitId.class)))
                .addParametersItem(day("from", "起始日期"))
                .addParametersItem(day("to", "截止日期"));
    }

    private static Operation figures(Schemas schemas, Answers answers) {
        return period(operation("ratingFigures", "评价统计"), schemas)
                .description("How many rated and what they said, of the matters whose rating was opened in a period; "
                        + "of this month where none is named.")
                .responses(answers.of(200, "The figures", RatingFigures.class, 400, 401, 404, 422, 503));
    }

    private static Parameter day(String name, String description) {
        return new QueryParameter().name(name).description(description).schema(new DateSchema());
    }

    private static Parameter token() {
        return new PathParameter().name("token").description("评价链接的末段").schema(new StringSchema());
    }

    private static Operation operation(String id, String summary) {
        return new Operation().addTagsItem("evaluation").operationId(id).summary(summary);
    }
}
