package org.hotline12345.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class AssessmentPathsTest {

    private static final Map<Class<? extends Annotation>, HttpMethod> VERBS =
            Map.of(GET.class, HttpMethod.GET, POST.class, HttpMethod.POST, PUT.class, HttpMethod.PUT);

    private static final Map<String, Class<? extends RestResource>> RESOURCES = Map.of(
            "/assessment", FiguresResource.class,
            "/assessment/results", ResultsResource.class,
            "/assessment/appeals", AppealsResource.class,
            "/assessment/rule-sets", RuleSetsResource.class,
            "/assessment/desk", DeskResource.class);

    @Test
    void eachAddressOfEachResourceIsDescribed() {
        Components components = new Components();
        Schemas schemas = new Schemas(components);
        Paths paths = new Paths();
        new FiguresPaths().addTo(paths, schemas, new Answers(schemas));
        new AssessmentPaths().addTo(paths, schemas, new Answers(schemas));

        RESOURCES.forEach((root, resource) -> {
            for (Method method : resource.getMethods()) {
                VERBS.forEach((annotation, verb) -> {
                    if (method.isAnnotationPresent(annotation)) {
                        Path below = method.getAnnotation(Path.class);
                        String address = root + (below == null ? "" : "/" + below.value());
                        PathItem item = paths.get(address);
                        assertTrue(item != null && item.readOperationsMap().containsKey(verb), verb + " " + address);
                    }
                });
            }
        });
    }

    @Test
    void aVerdictNeedNotExcludeAnything() {
        Components components = new Components();
        Schemas schemas = new Schemas(components);
        new AssessmentPaths().addTo(new Paths(), schemas, new Answers(schemas));

        List<?> required = components.getSchemas().get("AppealVerdict").getRequired();
        assertEquals(Set.of("upheld", "reason"), Set.copyOf(required));
    }
}
