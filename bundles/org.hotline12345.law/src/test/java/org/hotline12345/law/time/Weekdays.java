package org.hotline12345.law.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Monday to Friday, but for the days that are named. Counts day by day.
 *
 * @param named what is said of single days
 * @param unknownFrom from which day on nothing is known
 */
public record Weekdays(Map<LocalDate, Day> named, LocalDate unknownFrom) implements WorkingDays {

    /**
     * What is said of a day.
     *
     * @param work whether it is worked
     * @param name what it is called
     */
    public record Day(boolean work, String name) {}

    public static Weekdays plain() {
        return new Weekdays(Map.of(), LocalDate.MAX);
    }

    @Override
    public boolean contains(LocalDate day) {
        return named.containsKey(day)
                ? named.get(day).work()
                : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
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
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return days(first.minusDays(1))
                .takeWhile(day -> !day.isAfter(last))
                .filter(this::contains)
                .toList();
    }

    @Override
    public List<String> notable(LocalDate first, LocalDate last) {
        return new TreeMap<>(named)
                .subMap(first, last.plusDays(1)).entrySet().stream()
                        .map(it -> it.getKey()
                                + (it.getValue().work() ? " 班 " : " 休 ")
                                + it.getValue().name())
                        .toList();
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
