package org.hotline12345.bulletin.writing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hotline12345.statistics.api.CountSpan;

/** Days as people say them. */
public final class DaysInWords {

    private DaysInWords() {}

    /** Such as 2026年3月, 2026年3月5日, 2026年3月2日至8日, 2026年3月30日至4月5日. */
    public static String of(CountSpan span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        if (from.equals(to)) {
            return of(from);
        }
        boolean month = YearMonth.from(from).equals(YearMonth.from(to));
        if (month && from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
            return month(from);
        }
        String end =
                month ? to.getDayOfMonth() + "日" : (from.getYear() == to.getYear() ? "" : to.getYear() + "年") + day(to);
        return of(from) + "至" + end;
    }

    /** Such as 2026年3月5日. */
    public static String of(LocalDate day) {
        return month(day) + day.getDayOfMonth() + "日";
    }

    private static String month(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月";
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
