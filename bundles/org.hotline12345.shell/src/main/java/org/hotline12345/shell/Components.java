package org.hotline12345.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.step.Step;
import org.hotline12345.shell.api.Failures;

/**
 * The components of a kind of step as they are typed at the console: {@code reason=...}, {@code report.result=...}.
 *
 * @param all in their order, those of nested records after each other
 */
record Components(List<Component> all) {

    /** As people type it: of either width. */
    private static final Pattern COMMA = Pattern.compile("[,，、]");

    /**
     * One component.
     *
     * @param key its path, such as {@code report.result}
     * @param type what it is, or what each is where it is a list
     * @param list whether it is a list, typed with commas between its values
     */
    record Component(String key, Class<?> type, boolean list) {}

    static Components of(Class<? extends Step> kind) {
        return new Components(in(kind, "").toList());
    }

    /**
     * Makes JSON of what was typed.
     *
     * @param typed of the form {@code key=value}
     */
    JsonNode read(List<String> typed) throws CommandException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (String each : typed) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw Failures.because("“" + each + "”不是 名称=内容", "可以填写 " + keys());
            }
            put(body, component(each.substring(0, equals)), each.substring(equals + 1));
        }
        return body;
    }

    private void put(ObjectNode body, Component component, String value) throws CommandException {
        String[] path = component.key().split("\\.");
        ObjectNode parent = body;
        for (int level = 0; level < path.length - 1; level++) {
            parent = parent.withObjectProperty(path[level]);
        }
        parent.set(path[path.length - 1], component.list() ? values(component, value) : json(component, value));
    }

    private static JsonNode values(Component component, String typed) throws CommandException {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (String value : COMMA.split(typed)) {
            if (!value.isBlank()) {
                values.add(json(component, value.strip()));
            }
        }
        return values;
    }

    private Component component(String key) throws CommandException {
        return all.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Failures.because("没有名为 " + key + " 的内容", "可以填写 " + keys()));
    }

    private String keys() {
        return all.isEmpty()
                ? "的内容没有"
                : String.join("、", all.stream().map(Component::key).toList());
    }

    private static JsonNode json(Component component, String value) throws CommandException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (component.type() == Integer.class || component.type() == int.class) {
            try {
                return nodes.numberNode(Integer.parseInt(value));
            } catch (NumberFormatException e) {
                throw Failures.because(component.key() + " 不能是“" + value + "”", "填写整数");
            }
        }
        if (component.type() == Boolean.class || component.type() == boolean.class) {
            boolean yes = List.of("true", "是").contains(value);
            return yes || List.of("false", "否").contains(value) ? nodes.booleanNode(yes) : nodes.textNode(value);
        }
        return nodes.textNode(component.type().isEnum() ? constant(component.type(), value) : value);
    }

    /** The name of a constant, which may be typed as the law says it: 投诉举报 for COMPLAINT. */
    private static String constant(Class<?> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> (Enum<?>) it)
                .filter(it -> it.name().equals(typed.toUpperCase(Locale.ROOT))
                        || Words.of(it).equals(typed))
                .findFirst()
                .map(Enum::name)
                .orElse(typed);
    }

    private static Stream<Component> in(Class<?> record, String prefix) {
        return Arrays.stream(record.getRecordComponents()).flatMap(it -> {
            Class<?> type = typeOf(it);
            String key = prefix + it.getName();
            return type.isRecord() && !holdsText(type)
                    ? in(type, key + ".")
                    : Stream.of(new Component(key, type, it.getType() == List.class));
        });
    }

    private static Class<?> typeOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType();
    }

    /** Whether a record does nothing but name a text, such as the id of a unit, and is typed as that text. */
    private static boolean holdsText(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }
}
