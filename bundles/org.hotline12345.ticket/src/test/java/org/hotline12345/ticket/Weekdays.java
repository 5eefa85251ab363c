package org.hotline12345.ticket;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.time.WorkingDays;

/** A calendar without holidays. */
record Weekdays() implements WorkingDays {

    @Override
    public boolean contains(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    @Override
    public LocalDate after(LocalDate start, int count) {
        return start.datesUntil(start.plusYears(1))
                .skip(1)
                .filter(this::contains)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int between(LocalDate start, LocalDate end) {
        return (int) start.datesUntil(end)
                .map(it -> it.plusDays(1))
                .filter(this::contains)
                .count();
    }

    @Override
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(this::contains).toList();
    }

    @Override
    public List<String> notable(LocalDate first, LocalDate last) {
        return List.of();
    }

    @Override
    public List<String> gaps(LocalDate first, LocalDate last) {
        return List.of();
    }

    @Override
    public String version() {
        return "weekdays";
    }
}
