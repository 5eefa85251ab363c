package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.swagger.v3.oas.models.Components;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class SchemasTest {

    private final Components components = new Components();
    private final Schemas schemas = new Schemas(components);

    private record Form(String title, List<String> members, List<String> notes, Optional<String> remark) {}

    @Test
    void whatIsNoOptionalIsRequiredUnlessItMayBeLeftOut() {
        schemas.leavingOut(Form.class, "notes").of(Form.class);

        List<?> required = components.getSchemas().get("Form").getRequired();
        assertEquals(Set.of("title", "members"), Set.copyOf(required));
        assertEquals(
                Set.of("title", "members", "notes", "remark"),
                components.getSchemas().get("Form").getProperties().keySet());
    }

    @Test
    void whatMayBeLeftOutIsThereAndIsSaidInTime() {
        assertThrows(IllegalArgumentException.class, () -> schemas.leavingOut(Form.class, "nots"));
        schemas.of(Form.class);
        assertThrows(IllegalStateException.class, () -> schemas.leavingOut(Form.class, "notes"));
    }
}
