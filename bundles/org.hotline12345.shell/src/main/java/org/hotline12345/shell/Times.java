package org.hotline12345.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hotline12345.law.time.WorkingDays;

/** Instants and days as people in China write them. */
final class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Times() {}

    static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(WorkingDays.ZONE));
    }

    static String second(Instant instant) {
        return SECOND.format(instant.atZone(WorkingDays.ZONE));
    }

    static String day(LocalDate day) {
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
    }
}
