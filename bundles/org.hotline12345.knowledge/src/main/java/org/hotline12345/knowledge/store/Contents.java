package org.hotline12345.knowledge.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.hotline12345.json.Json;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.SynonymRule;

/** What is kept as a document. Safe for any thread. */
final class Contents {

    private final JsonMapper mapper = Json.mapper();

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No document can be made of " + value.getClass(), e);
        }
    }

    ArticleContent read(String document) {
        return read(document, new TypeReference<>() {});
    }

    List<SynonymRule> rules(String document) {
        return read(document, new TypeReference<>() {});
    }

    private <T> T read(String document, TypeReference<T> type) {
        try {
            return mapper.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A document of the knowledge base cannot be read: " + e.getOriginalMessage());
        }
    }
}
