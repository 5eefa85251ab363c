package org.hotline12345.unit.city;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hotline12345.law.party.UnitId;

/**
 * 领导接听电话活动. Whose leaders answer the hotline, and when (A11).
 *
 * @param units the units that take part, as the city has approved
 * @param days the schedule
 */
public record Answering(Set<UnitId> units, List<Day> days) {

    public Answering {
        units = Set.copyOf(new LinkedHashSet<>(units));
        days = List.copyOf(days);
    }

    /** Whether a leader of {@code unit} answers on {@code day}. */
    public boolean on(UnitId unit, LocalDate day) {
        return days.stream().anyMatch(it -> it.unit().equals(unit) && it.day().equals(day));
    }

    /**
     * One day of one unit.
     *
     * @param day Asia/Shanghai
     * @param approval by what it was arranged
     */
    public record Day(LocalDate day, UnitId unit, String approval) {}
}
