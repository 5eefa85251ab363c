package org.hotline12345.itests.client;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a WSDL promises, and requests written as it says. */
final class Wsdl {

    private final Xml schema;
    private final String namespace;
    private final Set<String> operations;

    Wsdl(String text) {
        Xml definitions = Xml.read(text);
        schema = definitions.find("types/schema").orElseThrow(() -> new AssertionError("no schema: " + text));
        namespace = definitions.attribute("targetNamespace");
        operations = definitions.find("portType").orElseThrow().children("operation").stream()
                .map(it -> it.attribute("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> operations() {
        return operations;
    }

    /** The element that asks for an operation, with what is said in the order of the schema. */
    String request(String operation, Map<String, ?> said) {
        require(operations.contains(operation), "The WSDL has no operation " + operation);
        Xml type = named("element", operation).find("complexType").orElseThrow();
        return "<" + operation + " xmlns=\"" + namespace + "\">" + content(type, said, operation) + "</" + operation
                + ">";
    }

    private String content(Xml type, Map<String, ?> said, String where) {
        List<Xml> fields = type.find("sequence").orElseThrow().children("element");
        Set<String> known = fields.stream().map(it -> it.attribute("name")).collect(Collectors.toSet());
        said.keySet().forEach(it -> require(known.contains(it), "The WSDL has no " + where + "/" + it));
        return fields.stream()
                .filter(it -> said.containsKey(it.attribute("name")))
                .map(it -> field(it, said.get(it.attribute("name")), where))
                .collect(Collectors.joining());
    }

    private String field(Xml field, Object value, String where) {
        String name = field.attribute("name");
        String content = value instanceof Map<?, ?> parts
                ? content(named("complexType", local(field.attribute("type"))), named(parts), where + "/" + name)
                : escaped(value.toString());
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private Xml named(String kind, String name) {
        return schema.children(kind).stream()
                .filter(it -> it.attribute("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The WSDL has no " + kind + " " + name));
    }

    private static Map<String, Object> named(Map<?, ?> parts) {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().toString(), Map.Entry::getValue));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void require(boolean condition, String lack) {
        if (!condition) {
            throw new AssertionError(lack);
        }
    }
}
