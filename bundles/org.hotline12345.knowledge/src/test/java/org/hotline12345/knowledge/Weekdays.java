package org.hotline12345.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.time.WorkingDays;

/** From Monday to Friday, and no holidays. */
public final class Weekdays implements WorkingDays {

    @Override
    public boolean contains(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    @Override
    public LocalDate after(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= contains(day) ? 1 : 0;
        }
        return day;
    }

    @Override
    public int between(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1)
                .datesUntil(end.isAfter(start) ? end.plusDays(1) : start.plusDays(1))
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
