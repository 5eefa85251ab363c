package org.hotline12345.bulletin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class BulletinPathsTest {

    @Test
    void eachAddressIsDescribed() {
        Schemas schemas = new Schemas(new Components());
        Paths paths = new Paths();
        new BulletinPaths().addTo(paths, schemas, new Answers(schemas));

        assertEquals(
                Set.of(
                        "/bulletins",
                        "/bulletins/{number}",
                        "/bulletins/{number}/document.{format}",
                        "/bulletins/{number}/issue",
                        "/bulletins/{number}/discard",
                        "/bulletins/{number}/corrections",
                        "/bulletins/readers",
                        "/bulletins/readers/{name}"),
                paths.keySet());
    }
}
