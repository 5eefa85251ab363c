package org.hotline12345.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

/**
 * All bundles together write one OpenAPI document: no two records bear one name, no two operations one id, no path is described
 * twice. In the container a part that cannot be added is left out, and only the log says so.
 */
class OneDocumentTest {

    private final Components components = new Components();
    private final Schemas schemas = new Schemas(components);
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> operations = new HashMap<>();
    private final List<String> flaws = new ArrayList<>();

    @Test
    void allPartsFitIntoOneDocument() throws Exception {
        List<Class<?>> parts = Bundles.CLASSES.stream()
                .filter(it -> it.isAssignableTo(OpenApiPart.class) && !it.isInterface())
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertTrue(parts.size() >= 10, () -> "Only " + parts);
        for (Class<?> part : parts) {
            add(part);
        }
        assertEquals(List.of(), flaws, () -> String.join("\n", flaws));
    }

    private void add(Class<?> part) throws ReflectiveOperationException {
        Constructor<?> made = part.getDeclaredConstructor();
        made.setAccessible(true);
        Paths own = new Paths();
        try {
            ((OpenApiPart) made.newInstance()).addTo(own, schemas, new Answers(schemas));
        } catch (RuntimeException e) {
            flaws.add(part.getSimpleName() + ": " + e.getMessage());
        }
        own.forEach((path, item) -> {
            twice(paths, path, part);
            item.readOperations().stream()
                    .map(Operation::getOperationId)
                    .forEach(id -> twice(operations, String.valueOf(id), part));
        });
    }

    private void twice(Map<String, String> known, String name, Class<?> part) {
        String before = known.putIfAbsent(name, part.getSimpleName());
        if (before != null) {
            flaws.add(name + " is described by " + before + " and by " + part.getSimpleName());
        }
    }
}
