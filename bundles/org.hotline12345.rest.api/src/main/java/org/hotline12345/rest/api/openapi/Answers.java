package org.hotline12345.rest.api.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import org.hotline12345.rest.api.problem.Problem;

/** Describes what is answered. */
public final class Answers {

    private static final Map<Integer, String> PROBLEMS = Map.ofEntries(
            Map.entry(400, "Malformed: not JSON, or a parameter or header that cannot be read"),
            Map.entry(401, "Not signed in, or a wrong password"),
            Map.entry(403, "The caller may not do this"),
            Map.entry(404, "No such thing, or not the caller's to see"),
            Map.entry(409, "The ticket, or what else it is about, is not where this can be done"),
            Map.entry(410, "All tickets of that year are kept elsewhere; who runs the platform can bring them back"),
            Map.entry(412, "It has changed since the caller saw it; says its version now"),
            Map.entry(413, "The body is larger than 256 KiB; a file than the limit that the problem names"),
            Map.entry(
                    415,
                    "The body is no application/json; a file is of a kind that is not taken, or not what it is said to be"),
            Map.entry(
                    422, "A step that is incomplete or that a paragraph forbids; the paragraph stands in the problem"),
            Map.entry(503, "It cannot be said now; Retry-After says when to ask again"));

    private final Schemas schemas;

    public Answers(Schemas schemas) {
        this.schemas = schemas;
    }

    /** One good answer, some problems that are expected, and any other as a problem too. */
    public ApiResponses of(int status, String description, Class<?> body, int... problems) {
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(
                String.valueOf(status),
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType("application/json", new MediaType().schema(schemas.of(body)))));
        return with(responses, problems);
    }

    private ApiResponses with(ApiResponses responses, int... problems) {
        for (int problem : problems) {
            responses.addApiResponse(String.valueOf(problem), problem(PROBLEMS.get(problem)));
        }
        return responses.addApiResponse("default", problem("Anything else"));
    }

    /** A file as the good answer. */
    public ApiResponses file(String description, int... problems) {
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(
                "200",
                new ApiResponse()
                        .description(description)
                        .content(new Content().addMediaType("*/*", new MediaType().schema(new BinarySchema()))));
        return with(responses, problems);
    }

    /** The same with headers on the good answer. */
    public static ApiResponses with(ApiResponses responses, String header, String description) {
        responses
                .values()
                .iterator()
                .next()
                .addHeaderObject(header, new Header().description(description).schema(new StringSchema()));
        return responses;
    }

    private ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(schemas.of(Problem.class))));
    }
}
