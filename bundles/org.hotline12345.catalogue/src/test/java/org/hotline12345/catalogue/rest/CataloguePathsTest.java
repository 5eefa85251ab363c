package org.hotline12345.catalogue.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class CataloguePathsTest {

    @Test
    void eachAddressIsDescribed() {
        Schemas schemas = new Schemas(new Components());
        Paths paths = new Paths();
        new CataloguePaths().addTo(paths, schemas, new Answers(schemas));

        String module = "/catalogue/counties/{county}/modules/{module}";
        assertEquals(
                Set.of(
                        "/catalogue/modules",
                        "/catalogue/counties/{county}/modules",
                        module + "/{version}/take-out",
                        module + "/enable",
                        module + "/disable",
                        module + "/back",
                        module + "/settings",
                        "/catalogue/units",
                        "/catalogue/counties/{county}/units",
                        "/catalogue/counties/{county}/units/{id}",
                        "/catalogue/counties/{county}/units/{id}/withdraw",
                        "/catalogue/certificates",
                        "/catalogue/certificates/{number}/revoke",
                        "/catalogue/acts"),
                paths.keySet());
    }
}
