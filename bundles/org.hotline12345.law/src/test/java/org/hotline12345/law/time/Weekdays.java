package org.hotline12345.law.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Monday to Friday, but for the days that are named. Counts day by day.
 *
 * @param named what is said of single days
 * @param unknownFrom from which day on nothing is known
 */
public record Weekdays(Map<LocalDate, Arrangement> named, LocalDate unknownFrom) implements WorkingDays {

    public static Weekdays plain() {
        return new Weekdays(Map.of(), LocalDate.MAX);
    }

    @Override
    public boolean contains(LocalDate day) {
        return arrangement(day).map(Arrangement::work).orElse(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    @Override
    public LocalDate after(LocalDate start, int count) {
        return count == 0
                ? start
                : days(start)
                        .filter(this::contains)
                        .skip(count - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    @Override
    public int between(LocalDate start, LocalDate end) {
        return (int) days(start)
                .takeWhile(day -> !day.isAfter(end))
                .filter(this::contains)
                .count();
    }

    @Override
    public Optional<Arrangement> arrangement(LocalDate day) {
        return Optional.ofNullable(named.get(day));
    }

    @Override
    public List<String> gaps(LocalDate first, LocalDate last) {
        return last.isBefore(unknownFrom) ? List.of() : List.of("nothing is known from " + unknownFrom);
    }

    @Override
    public String version() {
        return "test";
    }

    private static Stream<LocalDate> days(LocalDate start) {
        return Stream.iterate(start.plusDays(1), day -> day.plusDays(1));
    }
}
