package org.hotline12345.itests.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What an OpenAPI document promises. Bodies are compared by the names of their components; what is in them is the
 * law's to judge.
 *
 * @param document the document
 */
record OpenApi(JsonNode document) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Fails where the document knows no such request. */
    void requireRequest(String method, String path, Optional<String> body) {
        JsonNode schema = operation(method, path).at("/requestBody/content/application~1json/schema");
        body.ifPresent(it -> requireFit(read(it), schema, method + " " + path));
    }

    /** Fails where the document does not promise such an answer. */
    void requireAnswer(String method, String path, Answer answer) {
        JsonNode promised = operation(method, path).at("/responses/" + answer.status());
        require(
                !promised.isMissingNode(),
                method + " " + path + " may not answer " + answer.status() + ": " + answer.text());
        JsonNode contents = promised.path("content");
        String type = answer.header("Content-Type").replaceAll(";.*", "");
        require(contents.has(type), method + " " + path + " may not answer " + type);
        requireFit(read(answer.text()), contents.path(type).path("schema"), "the answer to " + method + " " + path);
    }

    private JsonNode operation(String method, String path) {
        List<String> asked = segments(path.replaceAll("\\?.*", ""));
        return StreamSupport.stream(
                        iterable(document.path("paths").fieldNames()).spliterator(), false)
                .filter(template -> fits(segments(template), asked))
                // What is said word for word comes before what stands for anything.
                .sorted(Comparator.comparing(
                        template -> template.replaceAll("[^{]", "").length()))
                .map(template -> document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT)))
                .filter(it -> !it.isMissingNode())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The OpenAPI document has no " + method + " " + path));
    }

    private static boolean fits(List<String> template, List<String> path) {
        if (template.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!path.get(i).matches(pattern(template.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** A part of a path in which names in braces stand for anything. */
    private static String pattern(String part) {
        return Arrays.stream(part.split("\\{[^}]*}", -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
    }

    /** Everything said is described, and everything required is said. */
    private void requireFit(JsonNode value, JsonNode schema, String where) {
        JsonNode described = resolved(schema);
        if (value.isArray()) {
            value.forEach(it -> requireFit(it, described.path("items"), where));
        }
        if (!value.isObject() || !described.has("properties")) {
            return;
        }
        JsonNode properties = described.path("properties");
        for (Map.Entry<String, JsonNode> component : value.properties()) {
            require(properties.has(component.getKey()), where + " has an unknown " + component.getKey());
            requireFit(component.getValue(), properties.path(component.getKey()), where);
        }
        described.path("required").forEach(it -> require(value.has(it.asText()), where + " lacks " + it.asText()));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/"));
    }

    private static Iterable<String> iterable(Iterator<String> iterator) {
        return () -> iterator;
    }

    private static void require(boolean condition, String lack) {
        if (!condition) {
            throw new AssertionError(lack);
        }
    }
}
