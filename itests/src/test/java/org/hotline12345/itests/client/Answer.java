package org.hotline12345.itests.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What the hotline has answered over HTTP. */
public record Answer(int status, HttpHeaders headers, String text) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The same; fails with the whole text where the status is another one. */
    public Answer expecting(int expected) {
        if (status != expected) {
            throw new AssertionError("status " + status + " instead of " + expected + ": " + text);
        }
        return this;
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    /** The text at a JSON pointer, such as {@code /ticket/status}; empty where there is none. */
    public String at(String pointer) {
        return json().at(pointer).asText();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
