package org.hotline12345.assessment.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.hotline12345.json.Json;
import org.hotline12345.json.Unreadable;

/** Rule sets, and whatever a result keeps, as JSON that is always written the same. Safe for any thread. */
public final class RuleText {

    private final JsonMapper mapper = Json.mapper()
            .rebuild()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            // A weight of 15 is as good as one of 15.0.
            .withCoercionConfig(
                    LogicalType.Float, it -> it.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
            .build();

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value of ours is always written", e);
        }
    }

    /** @throws IllegalStateException where it is not what {@link #write} wrote */
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was kept of an assessment cannot be read", e);
        }
    }

    /** @throws Unreadable where somebody has written something else than a value of that type */
    public <T> T parsed(JsonNode given, Class<T> type) {
        try {
            return mapper.treeToValue(given, type);
        } catch (JsonProcessingException e) {
            throw Unreadable.because(e, given);
        }
    }

    /** @throws Unreadable where a text is no JSON, or not that of a value of that type */
    public <T> T parsed(String given, Class<T> type) {
        try {
            return parsed(mapper.readTree(given), type);
        } catch (JsonProcessingException e) {
            throw Unreadable.because(e);
        }
    }

    /** A file of this bundle below {@code HOTLINE-INF/assessment}. */
    public static String resource(String name) {
        try (InputStream file = RuleText.class.getResourceAsStream("/HOTLINE-INF/assessment/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The bundle is without its " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
