package org.hotline12345.misuse.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class MisusePathsTest {

    @Test
    void eachAddressIsDescribed() {
        Schemas schemas = new Schemas(new Components());
        Paths paths = new Paths();
        new MisusePaths().addTo(paths, schemas, new Answers(schemas));

        assertEquals(
                Set.of(
                        "/misuse/marks",
                        "/misuse/marks/{number}",
                        "/misuse/marks/{number}/confirm",
                        "/misuse/marks/{number}/refuse",
                        "/misuse/marks/{number}/renew",
                        "/misuse/marks/{number}/lift",
                        "/misuse/marks/{number}/hand-over",
                        "/misuse/marks/{number}/evidence",
                        "/misuse/hint",
                        "/misuse/hint/{ticket}"),
                paths.keySet());
    }
}
