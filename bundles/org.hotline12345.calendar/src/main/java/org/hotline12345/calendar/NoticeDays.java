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
            throw new BrokenNotice(line, "日期行有三个字段：日期或起始..截止、OFF 或 WORK、名称", "例如 2025-01-28..2025-02-04,OFF,春节，用半角逗号");
        }
        String[] ends = fields[0].split("\\.\\.", 2);
        LocalDate first = date(line, ends[0]);
        LocalDate last = ends.length == 1 ? first : date(line, ends[1]);
        if (last.isBefore(first) || first.until(last, ChronoUnit.DAYS) >= LONGEST) {
            throw new BrokenNotice(line, "“" + fields[0] + "”不是从早到晚、最多 " + LONGEST + " 天的一段", "先写起始日，再写截止日；更长的分成几行");
        }
        Notice.Day day = new Notice.Day(worked(line, fields[1]), fields[2]);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (days.putIfAbsent(date, day) != null) {
                throw new BrokenNotice(line, date + " 写了两次", "每一天只保留一行");
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
            throw new BrokenNotice(line, "“" + text + "”不是日期", "写成 2025-01-28 这样的日期");
        }
        boolean december = date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER;
        if (date.getYear() != year && !december) {
            throw new BrokenNotice(line, date + " 既不在 " + year + " 年，也不在上一年的十二月", "改正日期，或者另写一个那一年的文件");
        }
        return date;
    }

    private static boolean worked(int line, String text) throws BrokenNotice {
        return switch (text) {
            case "OFF" -> false;
            case "WORK" -> true;
            default -> throw new BrokenNotice(line, "“" + text + "”既不是 OFF 也不是 WORK", "放假写 OFF，调休上班写 WORK");
        };
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
