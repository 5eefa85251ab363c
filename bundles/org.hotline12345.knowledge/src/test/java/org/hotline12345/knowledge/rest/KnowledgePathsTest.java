package org.hotline12345.knowledge.rest;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class KnowledgePathsTest {

    private static final Map<Class<? extends Annotation>, HttpMethod> VERBS =
            Map.of(GET.class, HttpMethod.GET, POST.class, HttpMethod.POST, PUT.class, HttpMethod.PUT);

    private static final Map<String, Class<? extends RestResource>> RESOURCES = Map.of(
            "/knowledge", KnowledgeResource.class,
            "/knowledge/articles", ArticlesResource.class,
            "/knowledge/tasks", TasksResource.class,
            "/knowledge/synonyms", SynonymsResource.class);

    @Test
    void eachAddressOfEachResourceIsDescribed() {
        Components components = new Components();
        Schemas schemas = new Schemas(components);
        Paths paths = new Paths();
        new KnowledgePaths().addTo(paths, schemas, new Answers(schemas));

        RESOURCES.forEach((root, resource) -> {
            for (Method method : resource.getMethods()) {
                VERBS.forEach((annotation, verb) -> {
                    if (method.isAnnotationPresent(annotation)) {
                        assertDescribed(paths, root, method, verb);
                    }
                });
            }
        });
        assertNotNull(components.getSchemas().get("ArticleContent"));
    }

    private static void assertDescribed(Paths paths, String root, Method method, HttpMethod verb) {
        Path below = method.getAnnotation(Path.class);
        String address = root + (below == null ? "" : "/" + below.value());
        for (String each :
                address.contains("{act") ? new String[] {"review", "publish", "refuse", "expire"} : new String[] {""}) {
            PathItem item = paths.get(address.replaceAll("\\{act:[^}]*}", each));
            assertTrue(item != null && item.readOperationsMap().containsKey(verb), verb + " " + address);
        }
    }
}
