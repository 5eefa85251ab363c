package org.hotline12345.publication.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class PublicationPathsTest {

    @Test
    void eachAddressIsDescribed() {
        Schemas schemas = new Schemas(new Components());
        Paths paths = new Paths();
        new PublicationPaths().addTo(paths, schemas, new Answers(schemas));

        assertEquals(
                Set.of(
                        "/publication",
                        "/publication/{number}",
                        "/publication/entries",
                        "/publication/entries/{number}",
                        "/publication/entries/{number}/agree",
                        "/publication/entries/{number}/return",
                        "/publication/entries/{number}/withdraw",
                        "/publication/redactions"),
                paths.keySet());
    }
}
