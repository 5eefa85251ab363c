package org.hotline12345.modules.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class ModulesPathsTest {

    @Test
    void eachAddressIsDescribed() {
        Schemas schemas = new Schemas(new Components());
        Paths paths = new Paths();
        new ModulesPaths().addTo(paths, schemas, new Answers(schemas));

        assertEquals(
                Set.of(
                        "/modules",
                        "/modules/acts",
                        "/modules/check",
                        "/modules/install",
                        "/modules/{name}",
                        "/modules/{name}/update",
                        "/modules/{name}/roll-back"),
                paths.keySet());
    }
}
