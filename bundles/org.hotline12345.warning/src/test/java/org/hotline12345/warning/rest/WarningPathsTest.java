package org.hotline12345.warning.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class WarningPathsTest {

    @Test
    void eachPathIsDescribed() {
        Paths paths = new Paths();
        Components components = new Components();
        Schemas schemas = new Schemas(components);
        new WarningPaths().addTo(paths, schemas, new Answers(schemas));

        assertEquals(
                Set.of(
                        "/warnings/live",
                        "/warnings/stuck",
                        "/warnings/forecast",
                        "/warnings/surges",
                        "/warnings/surges/{id}/verdict"),
                paths.keySet());
        assertTrue(components
                .getSchemas()
                .keySet()
                .containsAll(Set.of(
                        "LiveWarning", "StuckWarning", "SurgeWarning", "SurgeVerdict", "LateTicket", "LateUnit")));
        Schema<?> verdict = components.getSchemas().get("SurgeVerdict");
        assertEquals(Set.of("verdict", "note"), Set.copyOf(verdict.getRequired()));
    }
}
