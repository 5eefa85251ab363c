package org.hotline12345.evaluation.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.hotline12345.evaluation.rest.ToPhoneView.CallMissed;
import org.hotline12345.evaluation.rest.ToPhoneView.CallNoted;
import org.hotline12345.evaluation.rest.ToPhoneView.RatingCall;
import org.hotline12345.evaluation.rest.ToPhoneView.ToPhoneList;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Operations;
import org.hotline12345.rest.api.openapi.Schemas;

/** Describes how requesters are phoned; written by {@link EvaluationPaths}, whose schema of a rating it shares. */
final class ToPhonePaths {

    private static final String ROOT = "/evaluation/to-phone";

    private final Operations operations = new Operations("evaluation");
    private final Schemas schemas;
    private final Answers answers;

    ToPhonePaths(Schemas schemas, Answers answers) {
        this.schemas = schemas;
        this.answers = answers;
    }

    void addTo(Paths paths) {
        paths.addPathItem(
                ROOT,
                new PathItem()
                        .get(operations
                                .of("requestersToPhone", "待电话评价")
                                .description("Whom no message has reached, whose time ends first before the others.")
                                .responses(answers.of(200, "At most 50", ToPhoneList.class, 401, 403, 503))));
        paths.addPathItem(ROOT + "/{number}/call", new PathItem().post(call()));
        paths.addPathItem(ROOT + "/{number}/rating", new PathItem().post(rating()));
        paths.addPathItem(ROOT + "/{number}/missed", new PathItem().post(missed()));
    }

    private Operation call() {
        return operations
                .of("phoneRequester", "联系诉求人", number())
                .description("Takes one in hand for 15 minutes, and tells the number; each look at it is recorded. "
                        + "The same again tells it again.")
                .responses(answers.of(
                        200, "Whom to phone and what to ask", RatingCall.class, 400, 401, 403, 404, 409, 503));
    }

    private Operation rating() {
        return operations
                .of("rateByPhone", "记录电话评价", number())
                .description("What the requester said, as the requester's own rating.")
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        "application/json",
                                        new MediaType().schema(new Schema<>().$ref(EvaluationPaths.RATING)))))
                .responses(answers.of(
                        200, "Taken down", LinkView.RatingTaken.class, 400, 401, 403, 409, 413, 415, 422, 503));
    }

    private Operation missed() {
        return operations
                .of("missRequester", "没有取得评价", number())
                .description("Nobody answered, and another try follows; or the requester does not wish to rate.")
                .requestBody(Operations.body(schemas, CallMissed.class))
                .responses(answers.of(200, "Written down", CallNoted.class, 400, 401, 403, 409, 413, 415, 422, 503));
    }

    private Parameter number() {
        return Operations.path("number", schemas.of(TicketNumber.class), "工单编号");
    }
}
