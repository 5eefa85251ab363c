package org.hotline12345.statistics.store;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline12345.statistics.cube.Slice;

/** The column of each slice in {@code statistics_total}, in the order of {@link Slice#EVERY}. */
final class Columns {

    private static final List<String> NAMES =
            Slice.EVERY.stream().map(Columns::name).toList();

    private Columns() {}

    /** All of them with commas between, each said by {@code form}. */
    static String list(Function<String, String> form) {
        return joined(form, ", ");
    }

    static String joined(Function<String, String> form, String between) {
        return NAMES.stream().map(form).collect(Collectors.joining(between));
    }

    /** All of them with commas between, each being the number of facts {@code f} in its slice, times {@code sign}. */
    static String counted(int sign) {
        return Slice.EVERY.stream()
                .map(it -> "sum(case when " + holds(it) + " then " + sign + " else 0 end) as " + name(it))
                .collect(Collectors.joining(", "));
    }

    private static String holds(Slice slice) {
        if (slice instanceof Slice.OfKind it) {
            return "f.kind = '" + it.kind().name() + "'";
        }
        if (slice instanceof Slice.OfChannel it) {
            return "f.channel = '" + it.channel().name() + "'";
        }
        if (slice instanceof Slice.InStatus it) {
            return "f.status = '" + it.status().name() + "'";
        }
        return "1 = 1";
    }

    static String name(Slice slice) {
        if (slice instanceof Slice.OfKind it) {
            return named("kind", it.kind());
        }
        if (slice instanceof Slice.OfChannel it) {
            return named("channel", it.channel());
        }
        if (slice instanceof Slice.InStatus it) {
            return named("status", it.status());
        }
        return "tickets";
    }

    private static String named(String what, Enum<?> value) {
        return what + "_" + value.name().toLowerCase(Locale.ROOT);
    }
}
