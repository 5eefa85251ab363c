package org.hotline12345.soap.api.xml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A component of a record as XML has it: an element of its name.
 *
 * @param component the component
 * @param type the type of one value
 * @param occurs how often the element may stand
 */
record Field(RecordComponent component, Class<?> type, Occurs occurs) {

    /** How often an element may stand. */
    enum Occurs {
        ONCE,
        AT_MOST_ONCE,
        ANY_TIMES
    }

    /** The components of a record in their order. */
    static List<Field> of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
    }

    String name() {
        return component.getName();
    }

    /** What {@code owner} has here: a value, an {@code Optional} or a list. */
    Object in(Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component can be read: " + component, e);
        }
    }

    private static Field of(RecordComponent component) {
        if (component.getType() == Optional.class) {
            return new Field(component, argument(component), Occurs.AT_MOST_ONCE);
        }
        return component.getType() == List.class
                ? new Field(component, argument(component), Occurs.ANY_TIMES)
                : new Field(component, component.getType(), Occurs.ONCE);
    }

    private static Class<?> argument(RecordComponent component) {
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return argument instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) argument;
    }
}
