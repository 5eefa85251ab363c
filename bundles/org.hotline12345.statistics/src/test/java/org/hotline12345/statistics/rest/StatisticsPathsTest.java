package org.hotline12345.statistics.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class StatisticsPathsTest {

    @Test
    void eachPathIsDescribed() {
        Paths paths = new Paths();
        Components components = new Components();
        Schemas schemas = new Schemas(components);
        new StatisticsPaths().addTo(paths, schemas, new Answers(schemas));

        assertEquals(Set.of("/statistics/tables", "/statistics/tables.csv", "/statistics/overview"), paths.keySet());
        assertTrue(components
                .getSchemas()
                .keySet()
                .containsAll(Set.of("StatisticsTable", "StatisticsRow", "StatisticsSpan", "StatisticsOverview")));
        Schema<?> row = components.getSchemas().get("StatisticsRow");
        assertEquals(Set.of("key", "name", "count", "yearBefore", "before"), Set.copyOf(row.getRequired()));
        assertTrue(paths.get("/statistics/overview").getGet().getResponses().containsKey("304"));
    }
}
