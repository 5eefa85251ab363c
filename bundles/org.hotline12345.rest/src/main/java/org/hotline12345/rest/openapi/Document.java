package org.hotline12345.rest.openapi;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Schemas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one OpenAPI 3 document of the REST interface. */
final class Document {

    private static final Logger LOG = LoggerFactory.getLogger(Document.class);

    private static final String SCHEME = "account";

    private static final String DESCRIPTION = """
            Tickets of the 12345 hotline move by steps, and by steps only; each kind of step is posted to an address of
            its own. Who is not signed in is of the public: brings a matter, and with the query code sees and rates it.
            What goes wrong is application/problem+json (RFC 9457); where the law is the reason, the problem quotes the
            paragraph. Times are RFC 3339 with an offset. Each answer names in the header Trace-Id, and each problem in trace,
            by which the log is searched for the request; a traceparent (W3C Trace Context) that the caller sends goes on.""";

    private Document() {}

    /** @param parts what bundles add that bring resources of their own */
    static OpenAPI of(List<OpenApiPart> parts) {
        Components components = new Components()
                .addSecuritySchemes(
                        SCHEME,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        Schemas schemas = new Schemas(components);
        Answers answers = new Answers(schemas);
        Paths paths = new Paths();
        new TicketPaths(schemas, answers).addTo(paths);
        new AlikePaths(schemas, answers).addTo(paths);
        new CityPaths(schemas, answers).addTo(paths);
        new HealthPaths(answers).addTo(paths);
        parts.forEach(it -> add(it, paths, schemas, answers));
        return new OpenAPI()
                .info(new Info().title("12345 hotline").version("1").description(DESCRIPTION))
                .addServersItem(new Server().url("/api"))
                .addSecurityItem(new SecurityRequirement())
                .addSecurityItem(new SecurityRequirement().addList(SCHEME))
                .components(components)
                .paths(paths);
    }

    /** Nothing of a part is in the document that is wrong in itself. */
    private static void add(OpenApiPart part, Paths paths, Schemas schemas, Answers answers) {
        try {
            Paths own = new Paths();
            part.addTo(own, schemas, answers);
            paths.putAll(own);
        } catch (RuntimeException e) {
            LOG.error("The OpenAPI document is without {}", part.getClass().getName(), e);
        }
    }

    static String json(List<OpenApiPart> parts) {
        return Json.pretty(of(parts));
    }
}
