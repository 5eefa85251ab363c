package org.hotline12345.store.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.hotline12345.json.Json;
import org.hotline12345.json.Steps;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.time.WorkingDays;

/**
 * Values of the law as documents. What an older version kept may lack a component: it is then empty, or false, or 0. What
 * a newer one kept may have one more: that is refused, because keeping the value again would lose it.
 */
final class Documents {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final Steps steps = new Steps();

    private final JsonMapper mapper = Json.mapper()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String write(Object value) {
        try {
            return Storable.text(mapper.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Cannot be kept: " + value.getClass().getSimpleName(), e);
        }
    }

    <T> T read(String document, Class<T> type) {
        try {
            return mapper.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Was kept in a form that is not known: " + type.getSimpleName(), e);
        }
    }

    Step step(String name, String document) {
        return read(document, steps.kind(name).orElseThrow(() -> new IllegalStateException("No such step: " + name)));
    }

    String writeInstant(Instant instant) {
        return ISO.format(instant.atZone(WorkingDays.ZONE).toOffsetDateTime());
    }

    Instant instant(String text) {
        return OffsetDateTime.parse(text, ISO).toInstant();
    }
}
