package org.hotline12345.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/** The days of a notice file while it is read. */
final class NoticeDays {

    private static final DateTimeFormatter DASHES = strict("uuuu-M-d");
    private static final DateTimeFormatter SLASHES = strict("uuuu/M/d");
    private static final int LONGEST = 31;

    private final SortedMap<LocalDate, Notice.Day> days = new TreeMap<>();
    private final int year;

    NoticeDays(int year) {
        this.year = year;
    }

    void add(int line, String[] fields) throws BrokenNotice {
        if (fields.length != 3) {
            throw new BrokenNotice(line, "a day has three fields: the date or first..last, OFF or WORK, the name");
        }
        String[] ends = fields[0].split("\\.\\.", 2);
        LocalDate first = date(line, ends[0]);
        LocalDate last = ends.length == 1 ? first : date(line, ends[1]);
        if (last.isBefore(first) || first.until(last, ChronoUnit.DAYS) >= LONGEST) {
            throw new BrokenNotice(
                    line, "a range goes from its first day to its last, " + LONGEST + " days at most: " + fields[0]);
        }
        Notice.Day day = new Notice.Day(worked(line, fields[1]), fields[2]);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (days.putIfAbsent(date, day) != null) {
                throw new BrokenNotice(line, date + " stands here twice");
            }
        }
    }

    SortedMap<LocalDate, Notice.Day> days() {
        return days;
    }

    /** A date as people and spreadsheets write it: 2025-01-28, 2025-1-28, 2025/1/28. */
    static LocalDate date(String text) {
        return LocalDate.parse(text, text.contains("/") ? SLASHES : DASHES);
    }

    private LocalDate date(int line, String text) throws BrokenNotice {
        LocalDate date;
        try {
            date = date(text);
        } catch (DateTimeException e) {
            throw new BrokenNotice(line, "\"" + text + "\" is no date like 2025-01-28");
        }
        boolean december = date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER;
        if (date.getYear() != year && !december) {
            throw new BrokenNotice(line, date + " lies neither in " + year + " nor in the December before");
        }
        return date;
    }

    private static boolean worked(int line, String text) throws BrokenNotice {
        return switch (text) {
            case "OFF" -> false;
            case "WORK" -> true;
            default -> throw new BrokenNotice(line, "a day is OFF or WORK, not \"" + text + "\"");
        };
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
