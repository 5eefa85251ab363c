package org.hotline12345.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day, a month, a quarter or a year: {@code 2026-03-05}, {@code 2026-03}, {@code 2026-Q1}, {@code 2026}. */
public final class Periods {

    /** What a right one looks like. */
    public static final String REMEDY = "填写日、月、季或年，如 2026-03-05、2026-03、2026-Q1、2026";

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");
    private static final int QUARTER = 3;

    private Periods() {}

    /** @throws IllegalArgumentException where it is none of these */
    public static Span read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No period: " + text);
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) != null) {
                int quarter = Integer.parseInt(matcher.group(2));
                return Grain.QUARTER.around(LocalDate.of(year, quarter * QUARTER, 1));
            }
            if (matcher.group(3) == null) {
                return Grain.YEAR.around(LocalDate.of(year, 1, 1));
            }
            int month = Integer.parseInt(matcher.group(3));
            return matcher.group(4) == null
                    ? Grain.MONTH.around(LocalDate.of(year, month, 1))
                    : Grain.DAY.around(LocalDate.of(year, month, Integer.parseInt(matcher.group(4))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No period: " + text, e);
        }
    }

    /**
     * The days that are asked for; the current month so far where nothing is said, and one period where only that is.
     *
     * @return empty where the last would be before the first
     */
    public static Optional<Span> asked(Optional<Span> from, Optional<Span> to, LocalDate today) {
        LocalDate first = from.map(Span::from)
                .orElseGet(
                        () -> Grain.MONTH.around(to.map(Span::to).orElse(today)).from());
        LocalDate last = to.or(() -> from).map(Span::to).orElse(today);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Span(first, last));
    }
}
