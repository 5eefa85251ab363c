package org.hotline12345.soap.api.xml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline12345.law.Words;
import org.hotline12345.law.step.Step;

/** Writes the schema of the contract: an element for each message, and each type that it needs, once. */
final class Types {

    /** XML Schema lets an instant be without offset, which says nothing. */
    private static final String OFFSET = ".+(Z|[+\\-]\\d{2}:\\d{2})";

    private final Tag schema;
    private final Set<? extends Enum<?>> leftOut;
    private final Map<String, Class<?>> written = new HashMap<>();

    /** @param leftOut the values of enumerations that this contract does not have */
    Types(Tag schema, Set<? extends Enum<?>> leftOut) {
        this.schema = schema;
        this.leftOut = leftOut;
    }

    /** An element that holds the components of {@code parts}, one after the other. */
    void request(String name, List<Class<? extends Record>> parts) {
        Tag sequence = schema.add("xs:element")
                .with("name", name)
                .add("xs:complexType")
                .add("xs:sequence");
        parts.forEach(part -> fields(sequence, part));
    }

    /** An element of a type that others may have too, so that clients know it for the same. */
    void answer(String name, Class<? extends Record> type) {
        schema.add("xs:element").with("name", name).with("type", type(type));
    }

    private void fields(Tag sequence, Class<?> record) {
        for (Field field : Field.of(record)) {
            Tag element = sequence.add("xs:element").with("name", field.name()).with("type", type(field.type()));
            if (field.type() == Binary.class) {
                element.declaring("xmime").marked("xmime:expectedContentTypes", "*/*");
            }
            switch (field.occurs()) {
                case ONCE -> {}
                case AT_MOST_ONCE -> element.with("minOccurs", "0");
                case ANY_TIMES -> element.with("minOccurs", "0").with("maxOccurs", "unbounded");
            }
        }
    }

    /** The name of a type, which is written first where it was not yet. */
    private String type(Class<?> type) {
        String name = Plain.of(type).map(Plain::schemaType).orElseGet(() -> "t:" + Plain.nameOf(type));
        if (name.startsWith("t:")) {
            Class<?> other = written.putIfAbsent(name, type);
            if (other == null) {
                write(type, name.substring(2));
            } else if (other != type) {
                throw new IllegalStateException("Two types with one name: " + type + ", " + other);
            }
        }
        return name;
    }

    private void write(Class<?> type, String name) {
        if (type.isEnum()) {
            choice(
                    name,
                    Arrays.stream(type.getEnumConstants())
                            .map(it -> (Enum<?>) it)
                            .filter(it -> !leftOut.contains(it))
                            .map(it -> new Value(it.name(), Words.of(it)))
                            .toList());
        } else if (type == Class.class) {
            choice(
                    name,
                    Step.kinds().stream()
                            .map(it -> new Value(it.getSimpleName(), Words.of(it)))
                            .toList());
        } else if (type == Step.class) {
            step(name);
        } else if (Plain.of(type).isPresent()) {
            String base = Plain.holdsText(type) ? "xs:string" : "xs:dateTime";
            Tag restriction = schema.add("xs:simpleType")
                    .with("name", name)
                    .add("xs:restriction")
                    .with("base", base);
            if (!Plain.holdsText(type)) {
                restriction.add("xs:pattern").with("value", OFFSET);
            }
        } else if (type.isRecord()) {
            fields(schema.add("xs:complexType").with("name", name).add("xs:sequence"), type);
        } else {
            throw new IllegalStateException("XML has no form for " + type);
        }
    }

    /** Any step: one element, named by its kind. */
    private void step(String name) {
        Tag choice = schema.add("xs:complexType").with("name", name).add("xs:choice");
        for (Class<? extends Step> kind : Step.kinds()) {
            Tag element = choice.add("xs:element").with("name", kind.getSimpleName());
            document(element, Words.of(kind));
            fields(element.add("xs:complexType").add("xs:sequence"), kind);
        }
    }

    private void choice(String name, List<Value> values) {
        Tag restriction = schema.add("xs:simpleType")
                .with("name", name)
                .add("xs:restriction")
                .with("base", "xs:string");
        values.forEach(value -> document(restriction.add("xs:enumeration").with("value", value.name()), value.word()));
    }

    private static void document(Tag tag, String word) {
        tag.add("xs:annotation").add("xs:documentation").text(word);
    }

    private record Value(String name, String word) {}
}
