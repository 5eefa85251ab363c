package org.hotline12345.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hotline12345.law.time.WorkingDays;

/** The working days that a set of notices makes; without any, Monday to Friday. A value, safe for any thread. */
public final class NoticeCalendar implements WorkingDays {

    private final NavigableMap<LocalDate, String> notable = new TreeMap<>();
    private final DayCount days;
    private final MissingNotices missing;
    private final String version;

    private NoticeCalendar(List<Notice> notices) {
        Map<LocalDate, Notice.Day> laid = new HashMap<>();
        notices.forEach(notice -> laid.putAll(notice.days()));
        laid.forEach((date, day) -> notable.put(date, date + (day.work() ? " 班 " : " 休 ") + day.name()));
        days = new DayCount(day -> laid.containsKey(day) ? laid.get(day).work() : weekday(day));
        missing = new MissingNotices(notices);
        version = CalendarVersion.of(notices);
    }

    /**
     * The calendar of the place with the administrative code {@code place}, such as {@code 650400}; notices for other
     * places are left out, and a notice that is given twice counts once.
     */
    public static NoticeCalendar of(String place, Collection<Notice> notices) {
        return new NoticeCalendar(notices.stream()
                .filter(notice -> notice.speaksFor(place))
                .distinct()
                .sorted(Notice.OVERRIDING)
                .toList());
    }

    @Override
    public boolean contains(LocalDate day) {
        return days.contains(day);
    }

    @Override
    public LocalDate after(LocalDate start, int count) {
        return days.after(start, count);
    }

    @Override
    public int between(LocalDate start, LocalDate end) {
        return days.between(start, end);
    }

    @Override
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return days.within(first, last);
    }

    @Override
    public List<String> notable(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? List.of()
                : List.copyOf(notable.subMap(first, true, last, true).values());
    }

    @Override
    public List<String> gaps(LocalDate first, LocalDate last) {
        return missing.between(first, last);
    }

    @Override
    public String version() {
        return version;
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
