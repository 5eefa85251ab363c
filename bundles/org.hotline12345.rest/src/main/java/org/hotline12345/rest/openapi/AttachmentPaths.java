package org.hotline12345.rest.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.hotline12345.law.Words;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.ticket.AttachmentView;
import org.hotline12345.rest.ticket.TakenView;

/** Describes the paths of a ticket's files. */
final class AttachmentPaths {

    private static final String ALL = TicketPaths.NUMBER + "/attachments";

    private final TicketPaths tickets;
    private final Answers answers;

    AttachmentPaths(TicketPaths tickets, Answers answers) {
        this.tickets = tickets;
        this.answers = answers;
    }

    void addTo(Paths paths) {
        paths.addPathItem(ALL, new PathItem().post(enclose()).get(list()));
        paths.addPathItem(ALL + "/{attachment}", new PathItem().get(content()));
    }

    private Operation enclose() {
        ApiResponses responses = answers.of(
                201, "The file was enclosed", TakenView.class, 400, 401, 403, 404, 409, 410, 413, 415, 422, 503);
        Answers.with(responses, "ETag", "The version of the ticket");
        Answers.with(responses, "Location", "Where the file is");
        return operation("enclose", Words.of(Enclose.class))
                .description("The body is the file. Its first bytes, its name and its type must agree.")
                .addParametersItem(new HeaderParameter()
                        .name("Content-Disposition")
                        .required(true)
                        .description("The name of the file (RFC 6266)")
                        .schema(new StringSchema().example("attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg")))
                .addParametersItem(TicketPaths.query("note", new StringSchema(), "What it is"))
                .addParametersItem(TicketPaths.idempotencyKey())
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType("*/*", new MediaType().schema(new BinarySchema()))))
                .responses(responses);
    }

    private Operation list() {
        return operation("attachments", "附件列表")
                .responses(answers.of(200, "附件列表", AttachmentView.Attachments.class, 400, 401, 404, 410, 503));
    }

    private Operation content() {
        ApiResponses responses =
                answers.file("The file, with its name in Content-Disposition", 400, 401, 403, 404, 410, 503);
        return operation("attachment", "附件内容")
                .description("For who may see how the requester can be reached; a file may show just that.")
                .addParametersItem(new PathParameter()
                        .name("attachment")
                        .description("附件序号")
                        .schema(new IntegerSchema()))
                .responses(Answers.with(responses, "ETag", "The SHA-256 of the content"));
    }

    private Operation operation(String id, String summary) {
        return new Operation()
                .addTagsItem(TicketPaths.TAG)
                .operationId(id)
                .summary(summary)
                .addParametersItem(tickets.number())
                .addParametersItem(TicketPaths.queryCode());
    }
}
