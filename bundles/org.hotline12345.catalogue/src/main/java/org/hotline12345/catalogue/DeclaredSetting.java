package org.hotline12345.catalogue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * A value that a module lets be set.
 *
 * @param pid of the configuration, as the configurator writes it: {@code PID} or {@code FACTORY~NAME}
 * @param key which value in it
 * @param name what people call it
 * @param description what it does
 * @param type what it is
 * @param many whether it may be several
 * @param options what may be chosen; anything of the type where there are none
 * @param values what the module says itself
 */
public record DeclaredSetting(
        String pid,
        String key,
        String name,
        Optional<String> description,
        Type type,
        boolean many,
        List<String> options,
        List<String> values) {

    /** What a value is. */
    public enum Type {
        @Called("文字")
        TEXT,
        @Called("整数")
        WHOLE,
        @Called("数字")
        DECIMAL,
        @Called("是否")
        TRUTH;

        /**
         * The value as a component is given it.
         *
         * @throws IllegalArgumentException where the text is none of this type
         */
        public Object read(String text) {
            return switch (this) {
                case TEXT -> text;
                case WHOLE -> Long.valueOf(text);
                case DECIMAL -> Double.valueOf(text);
                case TRUTH -> truth(text);
            };
        }

        private static Boolean truth(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("Neither true nor false");
            };
        }
    }

    public DeclaredSetting {
        options = List.copyOf(options);
        values = List.copyOf(values);
    }

    public boolean is(String otherPid, String otherKey) {
        return pid.equals(otherPid) && key.equals(otherKey);
    }
}
