package org.hotline12345.statistics.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;

/** Reads words of an enumeration, in any case. */
final class Typed {

    private Typed() {}

    static <E extends Enum<E>> Optional<E> read(Class<E> type, String typed) throws CommandException {
        if (typed == null) {
            return Optional.empty();
        }
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(it -> it.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            throw Failures.because(
                    "没有“" + typed + "”",
                    "填写 "
                            + Stream.of(type.getEnumConstants())
                                    .map(it -> it.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining("、")));
        }
        return found;
    }
}
