package org.hotline12345.rest.api.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;

/** Reads what stands in the path, the query and the headers of a request. */
public final class Arguments {

    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Arguments() {}

    /**
     * A value that must be there.
     *
     * @param where the parameter, for the problem
     * @param reading makes the value, or throws {@code IllegalArgumentException}
     * @param remedy what a right value looks like
     */
    public static <T> T read(String where, String raw, Function<String, T> reading, String remedy) {
        try {
            return reading.apply(raw);
        } catch (IllegalArgumentException e) {
            throw malformed(where, remedy);
        }
    }

    /** A value that may be left out; {@code raw} is then null or blank. */
    public static <T> Optional<T> optional(String where, String raw, Function<String, T> reading, String remedy) {
        return Optional.ofNullable(raw).filter(it -> !it.isBlank()).map(it -> read(where, it, reading, remedy));
    }

    /** A day that may be left out. */
    public static Optional<LocalDate> day(String where, String raw) {
        return optional(where, raw, Arguments::date, "填写日期，如 2025-03-28");
    }

    private static LocalDate date(String raw) {
        try {
            return LocalDate.parse(raw);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No day", e);
        }
    }

    /** The version that {@code If-Match} states; empty where it is left out or takes any. */
    public static Optional<Integer> version(String ifMatch) {
        return Optional.ofNullable(ifMatch)
                .map(String::strip)
                .filter(it -> !it.equals("*"))
                .map(it -> read("If-Match", it, Arguments::tag, "填写一个 ETag，如 \"3\""));
    }

    private static Integer tag(String entityTag) {
        Matcher matcher = ENTITY_TAG.matcher(entityTag);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No entity tag of a ticket");
        }
        return Integer.valueOf(matcher.group(1));
    }

    private static Rejected malformed(String where, String remedy) {
        return Rejected.with(Problem.of(ProblemKind.MALFORMED, where + " 的值有误").at(where, remedy));
    }
}
