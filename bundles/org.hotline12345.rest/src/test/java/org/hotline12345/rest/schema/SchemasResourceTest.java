package org.hotline12345.rest.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.ws.rs.core.Response;
import org.hotline12345.rest.api.problem.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasResourceTest {

    @Test
    void aSchemaIsGivenAsItLies(@TempDir Path folder) throws Exception {
        URL file = Files.writeString(folder.resolve("unit.json"), "{\"title\": \"承办单位\"}")
                .toUri()
                .toURL();
        SchemasResource schemas = new SchemasResource(name -> Optional.of(file).filter(it -> name.equals("unit.json")));

        Response found = schemas.schema("unit.json");

        assertEquals("application/schema+json", found.getMediaType().toString());
        assertArrayEquals("{\"title\": \"承办单位\"}".getBytes(UTF_8), (byte[]) found.getEntity());
        assertEquals(
                404,
                assertThrows(Rejected.class, () -> schemas.schema("other.json"))
                        .problem()
                        .status());
    }
}
