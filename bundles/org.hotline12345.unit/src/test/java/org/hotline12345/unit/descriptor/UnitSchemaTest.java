package org.hotline12345.unit.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hotline12345.unit.DescribedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors use says of a descriptor what its reader says. */
class UnitSchemaTest {

    private static final String SCHEMA = "/HOTLINE-INF/schemas/unit.json";

    private final Schema schema = schema();

    @ParameterizedTest
    @MethodSource("right")
    void whatTheReaderAcceptsTheSchemaAccepts(String descriptor) {
        assertEquals(List.of(), findings(descriptor));
        assertEquals(List.of(), schema.validate(descriptor, InputFormat.JSON));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatTheReaderRefusesTheSchemaRefuses(String descriptor) {
        assertFalse(findings(descriptor).isEmpty(), descriptor);
        assertFalse(schema.validate(descriptor, InputFormat.JSON).isEmpty(), descriptor);
    }

    @Test
    void theSchemaKnowsEachPropertyOfAUnitAndNoOther() throws IOException {
        try (InputStream file = UnitSchemaTest.class.getResourceAsStream(SCHEMA)) {
            JsonNode unit = new ObjectMapper().readTree(file).at("/$defs/unit/properties");
            Set<String> named = new TreeSet<>();
            unit.fieldNames().forEachRemaining(named::add);

            assertEquals(DescribedKeys.keys().lists().keySet(), named);
            unit.forEach(it -> assertTrue(it.hasNonNull("description"), it::toString));
        }
    }

    static List<String> right() {
        return Descriptors.right();
    }

    static List<String> wrong() {
        return Descriptors.wrong();
    }

    private static List<String> findings(String descriptor) {
        return DescriptorReader.read("unit.json", descriptor.getBytes(UTF_8), DescribedKeys.keys()).findings().stream()
                .map(it -> it.wrong())
                .toList();
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(UnitSchemaTest.class.getResourceAsStream(SCHEMA));
    }
}
