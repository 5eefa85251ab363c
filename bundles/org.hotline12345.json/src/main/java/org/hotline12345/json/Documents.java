package org.hotline12345.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records as documents, where a store keeps them whole. Safe for any thread. */
public final class Documents {

    private final JsonMapper mapper = Json.mapper();

    public String write(Record value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No document can be made of " + value.getClass(), e);
        }
    }

    /** Quotes nothing of a document that it cannot read, which may speak of people. */
    public <T extends Record> T read(String document, Class<T> type) {
        try {
            return mapper.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document is no " + type.getSimpleName() + ": "
                    + Unreadable.because(e).where());
        }
    }
}
