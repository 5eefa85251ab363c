package org.hotline12345.evaluation.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON with gaps. Gaps are filled in the texts of what was read, not in the letters of the file, so that nothing filled in
 * can end a text and begin something else.
 */
final class Template {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    private final JsonNode form;

    private Template(JsonNode form) {
        this.form = form;
    }

    /** @throws IllegalArgumentException where the text is no JSON object */
    static Template of(String text, JsonMapper mapper) {
        try {
            if (mapper.readTree(text) instanceof ObjectNode form) {
                return new Template(form);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("The body is no JSON object");
    }

    /** @throws IllegalArgumentException where there is a gap of another name */
    JsonNode filled(Map<String, String> values) {
        return filled(form, values);
    }

    private static JsonNode filled(JsonNode node, Map<String, String> values) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(it -> copy.set(it.getKey(), filled(it.getValue(), values)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(it -> copy.add(filled(it, values)));
            return copy;
        }
        return node.isTextual() ? JsonNodeFactory.instance.textNode(text(node.textValue(), values)) : node;
    }

    private static String text(String text, Map<String, String> values) {
        return GAP.matcher(text).replaceAll(gap -> {
            String name = gap.group(1);
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("There is no {" + name + "}, only " + values.keySet());
            }
            return Matcher.quoteReplacement(values.get(name));
        });
    }
}
