package org.hotline12345.rest.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.hotline12345.rest.ticket.AlikeView;

/** Describes the paths of what may be the same matter. */
final class AlikePaths {

    private static final String FORM = "MatterBeingTold";

    private final Schemas schemas;
    private final Answers answers;

    AlikePaths(Schemas schemas, Answers answers) {
        this.schemas = schemas;
        this.answers = answers;
    }

    void addTo(Paths paths) {
        paths.addPathItem("/tickets/alike", new PathItem().post(form()));
        paths.addPathItem("/tickets/{number}/alike", new PathItem().get(ticket()));
    }

    private Operation form() {
        Schema<?> schema = schemas.components(Accept.class)
                .description("The form of Accept, in which anything may still be missing")
                .additionalProperties(false)
                .addProperty("at", new DateTimeSchema());
        schema.setRequired(null);
        schemas.add(FORM, schema);
        return operation("alikeMatter")
                .description(
                        "What may be the same as a matter that is still being told. Changes nothing; for those who "
                                + "take matters in, who decide.")
                .requestBody(new RequestBody()
                        .content(new Content()
                                .addMediaType("application/json", new MediaType().schema(new Schema<>().$ref(FORM)))))
                .responses(answers.of(
                        200, "The likeliest first", AlikeView.Likely.class, 400, 401, 403, 413, 415, 422, 503));
    }

    private Operation ticket() {
        return operation("alike")
                .description("What may be the same as a ticket; what is joined with it already is left out.")
                .addParametersItem(
                        new PathParameter().name("number").description("工单编号").schema(schemas.of(TicketNumber.class)))
                .responses(answers.of(200, "The likeliest first", AlikeView.Likely.class, 400, 401, 403, 404, 503));
    }

    private static Operation operation(String id) {
        return new Operation().addTagsItem("tickets").operationId(id).summary("疑似同一事项");
    }
}
