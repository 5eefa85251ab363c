package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static Hotline hotline;
    private static SwaggerParseResult parsed;

    @BeforeAll
    static void start() throws Exception {
        hotline = new Hotline();
        parsed = new OpenAPIV3Parser()
                .readContents(hotline.get("/api/openapi.json").body());
    }

    @AfterAll
    static void stop() throws Exception {
        hotline.close();
    }

    @Test
    void aStrangersParserFindsNoFault() {
        assertEquals(List.of(), parsed.getMessages());
        assertEquals("/api", document().getServers().get(0).getUrl());
    }

    @Test
    void eachKindOfStepHasAPathAndEachComponentStandsInItsSchema() {
        for (Class<? extends Step> kind : Step.kinds()) {
            if (kind == Enclose.class) {
                // A file comes with its content, at an address of its own.
                continue;
            }
            String path = kind == Accept.class ? "/tickets" : "/tickets/{number}/steps/" + kind.getSimpleName();
            PathItem item = document().getPaths().get(path);
            assertNotNull(item, path);
            String ref = item.getPost()
                    .getRequestBody()
                    .getContent()
                    .get("application/json")
                    .getSchema()
                    .get$ref();
            Schema<?> schema = schema(ref.substring(ref.lastIndexOf('/') + 1));
            for (RecordComponent component : kind.getRecordComponents()) {
                boolean required =
                        schema.getRequired() != null && schema.getRequired().contains(component.getName());
                assertTrue(schema.getProperties().containsKey(component.getName()), component::toString);
                assertEquals(component.getType() != Optional.class, required, component::toString);
            }
            assertTrue(schema.getProperties().containsKey("at"), kind::toString);
        }
    }

    @Test
    void filesAreDescribed() {
        PathItem files = document().getPaths().get("/tickets/{number}/attachments");
        assertNotNull(files.getGet());
        assertNotNull(files.getPost().getRequestBody().getContent().get("*/*"));
        assertNotNull(document()
                .getPaths()
                .get("/tickets/{number}/attachments/{attachment}")
                .getGet());
    }

    @Test
    void enumsDatesAndRecordsInsideAreDescribed() {
        Map<String, ?> report = schema("ClosureReport").getProperties();

        assertTrue(((Schema<?>) schema("Accept").getProperties().get("kind"))
                .getEnum()
                .contains("COMPLAINT"));
        assertEquals("date-time", ((Schema<?>) report.get("handledAt")).getFormat());
        assertEquals("#/components/schemas/Filing", ((Schema<?>) report.get("filing")).get$ref());
        assertEquals("date", ((Schema<?>) schema("Filing").getProperties().get("date")).getFormat());
    }

    @Test
    void eachAddressOfEachResourceIsDescribed() {
        hotline.resources().forEach((path, resource) -> {
            for (Method method : resource.getClass().getMethods()) {
                operations(method).forEach(verb -> assertDescribed(path, method, verb));
            }
        });
    }

    private static void assertDescribed(String path, Method method, PathItem.HttpMethod verb) {
        Path below = method.getAnnotation(Path.class);
        String address = path + (below == null ? "" : "/" + below.value());
        if (address.equals("/openapi.json")) {
            return;
        }
        assertTrue(
                document().getPaths().entrySet().stream()
                        .filter(it -> it.getKey()
                                .matches(address.replace("{step}", "[A-Z]\\w+").replace("{", "\\{")))
                        .anyMatch(it -> it.getValue().readOperationsMap().containsKey(verb)),
                verb + " " + address);
    }

    private static Stream<PathItem.HttpMethod> operations(Method method) {
        return Arrays.stream(method.getAnnotations()).flatMap(it -> {
            if (it instanceof GET) {
                return Stream.of(PathItem.HttpMethod.GET);
            }
            return it instanceof POST ? Stream.of(PathItem.HttpMethod.POST) : Stream.empty();
        });
    }

    private static OpenAPI document() {
        return parsed.getOpenAPI();
    }

    private static Schema<?> schema(String name) {
        return document().getComponents().getSchemas().get(name);
    }
}
