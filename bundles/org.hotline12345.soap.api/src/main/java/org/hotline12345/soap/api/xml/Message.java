package org.hotline12345.soap.api.xml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.step.Step;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Records as XML and back, in the form that {@link Contract} describes. */
public final class Message {

    private Message() {}

    /**
     * Reads a record from the elements in {@code body}, which the schema has found valid; elements that are not the
     * record's own are left alone.
     *
     * @throws Unfit where a value is none that the record takes
     */
    public static <R extends Record> R read(Element body, Class<R> type) {
        return record(body, type, "");
    }

    /**
     * A document of one element that holds a record.
     *
     * @param namespace of the contract
     * @param name of the element
     */
    public static Element write(String namespace, String name, Record content) {
        Tag root = Tag.root("t:" + name, namespace).declaring("t");
        fields(root, content);
        return root.element();
    }

    private static <R> R record(Element parent, Class<R> type, String path) {
        List<Field> fields = Field.of(type);
        Object[] values = fields.stream()
                .map(field -> value(
                        children(parent, field.name()),
                        field,
                        path.isEmpty() ? field.name() : path + "." + field.name()))
                .toArray();
        try {
            return constructor(type).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new Unfit(path, e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can be made: " + type, e);
        }
    }

    private static <R> Constructor<R> constructor(Class<R> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    private static Object value(List<Element> found, Field field, String path) {
        List<Object> values =
                found.stream().map(element -> one(element, field.type(), path)).toList();
        return switch (field.occurs()) {
            case ONCE -> values.get(0);
            case AT_MOST_ONCE -> values.stream().findFirst();
            case ANY_TIMES -> values;
        };
    }

    private static Object one(Element element, Class<?> type, String path) {
        if (type == Binary.class) {
            return Binary.read(element);
        }
        Optional<Plain> plain = Plain.of(type);
        if (plain.isEmpty()) {
            return record(element, type, path);
        }
        try {
            return plain.get().read().apply(element.getTextContent());
        } catch (RuntimeException e) {
            throw new Unfit(path, e.getMessage());
        }
    }

    private static List<Element> children(Element parent, String name) {
        return Stream.iterate(parent.getFirstChild(), it -> it != null, Node::getNextSibling)
                .filter(it -> it.getNodeType() == Node.ELEMENT_NODE && name.equals(it.getLocalName()))
                .map(it -> (Element) it)
                .toList();
    }

    private static void fields(Tag parent, Object owner) {
        for (Field field : Field.of(owner.getClass())) {
            Object value = field.in(owner);
            switch (field.occurs()) {
                case ONCE -> element(parent, field, value);
                case AT_MOST_ONCE -> ((Optional<?>) value).ifPresent(it -> element(parent, field, it));
                case ANY_TIMES -> ((List<?>) value).forEach(it -> element(parent, field, it));
            }
        }
    }

    private static void element(Tag parent, Field field, Object value) {
        Tag element = parent.add("t:" + field.name());
        Optional<Plain> plain = Plain.of(field.type());
        if (value instanceof Binary binary) {
            binary.write(element);
        } else if (plain.isPresent()) {
            element.text(plain.get().write().apply(value));
        } else if (value instanceof Step step) {
            fields(element.add("t:" + step.name()), step);
        } else {
            fields(element, value);
        }
    }
}
