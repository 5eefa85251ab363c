package org.hotline12345.ticket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.law.time.WorkingDays;

/** Weekdays without those that notices take out. */
final class Notices implements WorkingDays {

    private final Weekdays weekdays = Weekdays.plain();
    private final List<LocalDate> off;

    Notices() {
        this(List.of());
    }

    private Notices(List<LocalDate> off) {
        this.off = new ArrayList<>(off);
    }

    void takeOut(LocalDate day) {
        off.add(day);
    }

    @Override
    public WorkingDays asItStands() {
        return new Notices(off);
    }

    @Override
    public boolean contains(LocalDate day) {
        return weekdays.contains(day) && !off.contains(day);
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
        return "weekdays without " + off;
    }
}
