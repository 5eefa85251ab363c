package org.hotline12345.rest.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.health.HealthResource;

/** Describes the paths of those who watch over the platform. */
final class HealthPaths {

    private final Answers answers;

    HealthPaths(Answers answers) {
        this.answers = answers;
    }

    void addTo(Paths paths) {
        paths.addPathItem("/health", new PathItem().get(readiness()));
        paths.addPathItem(
                "/health/live",
                new PathItem()
                        .get(operation("live", "是否在运行")
                                .responses(answers.of(200, "It lives", HealthResource.Life.class))));
        paths.addPathItem("/metrics", new PathItem().get(metrics()));
    }

    private Operation readiness() {
        ApiResponses responses = answers.of(200, "Tickets are taken", HealthResource.Health.class);
        responses.addApiResponse(
                "503",
                answers.of(503, "Something is missing", HealthResource.Health.class)
                        .get("503"));
        return operation("health", "是否就绪").responses(responses);
    }

    private static Operation metrics() {
        return operation("metrics", "运行指标")
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse()
                                        .description("The figures of this node, in the text format of Prometheus")
                                        .content(new Content()
                                                .addMediaType(
                                                        "text/plain", new MediaType().schema(new StringSchema())))));
    }

    private static Operation operation(String id, String summary) {
        return new Operation().addTagsItem("health").operationId(id).summary(summary);
    }
}
