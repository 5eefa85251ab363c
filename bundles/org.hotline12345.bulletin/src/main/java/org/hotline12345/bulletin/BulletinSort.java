package org.hotline12345.bulletin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.hotline12345.law.Called;
import org.hotline12345.statistics.api.CountQuestion.Grain;
import org.hotline12345.statistics.api.CountSpan;

/** 工作简报和专报 (A30). Each sort counts its issues by itself, anew each year. */
public enum BulletinSort {
    @Called("工作简报（日报）")
    DAILY,
    /** From Monday to Sunday. */
    @Called("工作简报（周报）")
    WEEKLY,
    @Called("工作简报（月报）")
    MONTHLY,
    /** On one subject, of any days. */
    @Called("专报")
    SPECIAL;

    /** Whether it comes by itself after each period, of everything. */
    public boolean periodical() {
        return this != SPECIAL;
    }

    /** The period that a day is in; of a special report the day itself. */
    public CountSpan around(LocalDate day) {
        return switch (this) {
            case DAILY, SPECIAL -> new CountSpan(day, day);
            case WEEKLY -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new CountSpan(monday, monday.plusDays(6));
            }
            case MONTHLY ->
                new CountSpan(YearMonth.from(day).atDay(1), YearMonth.from(day).atEndOfMonth());
        };
    }

    /** By what it is compared: whole months with months, all else with as many days. */
    public static Grain grain(CountSpan span) {
        boolean months = span.from().getDayOfMonth() == 1
                && span.to().equals(YearMonth.from(span.to()).atEndOfMonth());
        return months ? Grain.MONTH : Grain.DAY;
    }
}
