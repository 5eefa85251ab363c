package org.hotline12345.law;

import java.util.Optional;

/** Says the vocabulary in the words of those who work with the hotline. */
public final class Words {

    private Words() {}

    /** The word for a kind of step; its English name where it has none. */
    public static String of(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Called.class))
                .map(Called::value)
                .orElseGet(type::getSimpleName);
    }

    /** The word for a value of an enumeration; its English name where it has none. */
    public static String of(Enum<?> value) {
        try {
            return Optional.ofNullable(
                            value.getDeclaringClass().getField(value.name()).getAnnotation(Called.class))
                    .map(Called::value)
                    .orElseGet(value::name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Each value of an enumeration is a field: " + value, e);
        }
    }
}
