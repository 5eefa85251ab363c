package org.hotline12345.rest.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateTimeSchema;
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
import java.math.BigDecimal;
import java.util.Locale;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.hotline12345.rest.http.CallerFilter;
import org.hotline12345.rest.ticket.DeadlineView;
import org.hotline12345.rest.ticket.HistoryView;
import org.hotline12345.rest.ticket.PageView;
import org.hotline12345.rest.ticket.TakenView;
import org.hotline12345.rest.ticket.TicketView;
import org.hotline12345.ticket.api.Selection;

/** Describes the paths of tickets, one for each kind of step. */
final class TicketPaths {

    static final String TAG = "tickets";
    static final String NUMBER = "/tickets/{number}";

    private final Schemas schemas;
    private final Answers answers;

    TicketPaths(Schemas schemas, Answers answers) {
        this.schemas = schemas;
        this.answers = answers;
    }

    void addTo(Paths paths) {
        paths.addPathItem("/tickets", new PathItem().post(accept()).get(list()));
        paths.addPathItem(NUMBER, new PathItem().get(ticket()));
        paths.addPathItem(NUMBER + "/history", new PathItem().get(view("history", "办理记录", HistoryView.History.class)));
        paths.addPathItem(
                NUMBER + "/deadlines", new PathItem().get(view("deadlines", "时限及其计算", DeadlineView.Deadlines.class)));
        new AttachmentPaths(this, answers).addTo(paths);
        Step.kinds().stream()
                .filter(kind -> kind != Accept.class && kind != Enclose.class)
                .forEach(kind ->
                        paths.addPathItem(NUMBER + "/steps/" + kind.getSimpleName(), new PathItem().post(step(kind))));
    }

    private Operation accept() {
        ApiResponses responses =
                answers.of(201, "Taken in, with the query code", TakenView.class, 400, 401, 413, 415, 422, 503);
        Answers.with(responses, "ETag", "The version of the ticket");
        Answers.with(responses, "Location", "Where the ticket is");
        return new Operation()
                .addTagsItem(TAG)
                .operationId("accept")
                .summary(Words.of(Accept.class))
                .addParametersItem(idempotencyKey())
                .requestBody(body(Accept.class))
                .responses(responses);
    }

    private Operation list() {
        return new Operation()
                .addTagsItem(TAG)
                .operationId("listTickets")
                .summary("工单列表")
                .description("The tickets that the caller may see, the latest first. Needs an account.")
                .addParametersItem(query("status", schemas.of(Status.class), "Only those that stand here"))
                .addParametersItem(query(
                        "unit", schemas.of(UnitId.class), "Only those that this unit, or one below it, has in hand"))
                .addParametersItem(query(
                        "before", schemas.of(TicketNumber.class), "The next of the page before, for the page after it"))
                .addParametersItem(query("limit", limit(), "How many at most"))
                .responses(answers.of(200, "A page", PageView.class, 400, 401, 503));
    }

    private Operation ticket() {
        Operation operation = view("ticket", "工单", TicketView.class);
        Answers.with(operation.getResponses(), "ETag", "The version of the ticket");
        return operation;
    }

    private Operation view(String id, String summary, Class<?> view) {
        return new Operation()
                .addTagsItem(TAG)
                .operationId(id)
                .summary(summary)
                .addParametersItem(number())
                .addParametersItem(queryCode())
                .responses(answers.of(200, summary, view, 400, 401, 404, 410, 503));
    }

    private Operation step(Class<? extends Step> kind) {
        String name = kind.getSimpleName();
        ApiResponses responses = answers.of(
                200, "The step was taken", TakenView.class, 400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 503);
        return new Operation()
                .addTagsItem(TAG)
                .operationId(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .summary(Words.of(kind))
                .addParametersItem(number())
                .addParametersItem(queryCode())
                .addParametersItem(new HeaderParameter()
                        .name("If-Match")
                        .description(
                                "The ETag of the ticket as the caller saw it; the step is not taken if it has changed")
                        .schema(new StringSchema().example("\"3\"")))
                .addParametersItem(idempotencyKey())
                .requestBody(body(kind))
                .responses(Answers.with(responses, "ETag", "The version of the ticket"));
    }

    /** The components of a step, and beside them when it was taken. */
    private RequestBody body(Class<? extends Step> kind) {
        Schema<?> schema = schemas.components(kind)
                .description(Words.of(kind))
                .additionalProperties(false)
                .addProperty("at", new DateTimeSchema().description("When it was taken, for who may enter it late"));
        schemas.add(kind.getSimpleName(), schema);
        return new RequestBody()
                .required(schema.getRequired() != null)
                .content(new Content()
                        .addMediaType(
                                "application/json", new MediaType().schema(new Schema<>().$ref(kind.getSimpleName()))));
    }

    Parameter number() {
        return new PathParameter().name("number").description("工单编号").schema(schemas.of(TicketNumber.class));
    }

    static Parameter queryCode() {
        return new HeaderParameter()
                .name(CallerFilter.QUERY_CODE)
                .description("查询码: opens the ticket to the requester, who has no account")
                .schema(new StringSchema());
    }

    static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .description("A key of the caller's own making: the same request again is the same step, taken once")
                .schema(new StringSchema());
    }

    static Parameter query(String name, Schema<?> schema, String description) {
        return new QueryParameter().name(name).description(description).schema(schema);
    }

    private static Schema<?> limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Selection.LARGEST_PAGE));
        limit.setDefault(50);
        return limit;
    }
}
