package org.hotline12345.training.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class TrainingPathsTest {

    @Test
    void eachAddressIsDescribed() {
        Schemas schemas = new Schemas(new Components());
        Paths paths = new Paths();
        new TrainingPaths().addTo(paths, schemas, new Answers(schemas));

        assertEquals(
                Set.of(
                        "/training/plans",
                        "/training/plans/{number}",
                        "/training/sessions",
                        "/training/sessions/{number}/attendance",
                        "/training/people",
                        "/training/people/{id}",
                        "/training/coverage"),
                paths.keySet());
    }
}
