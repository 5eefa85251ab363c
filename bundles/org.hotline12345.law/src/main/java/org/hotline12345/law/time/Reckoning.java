package org.hotline12345.law.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a term was counted, for a person to follow.
 *
 * @param counted the working days that were counted, in order; empty for hours
 * @param notable the days on the way that a notice takes out or puts in, such as {@code 2025-04-04 休 清明节}
 * @param gaps the notices that were not known when this was counted; where there are any the day is estimated
 * @param calendar the version of the calendar
 */
public record Reckoning(List<LocalDate> counted, List<String> notable, List<String> gaps, String calendar) {

    public Reckoning {
        counted = counted == null ? List.of() : List.copyOf(counted);
        notable = notable == null ? List.of() : List.copyOf(notable);
        gaps = gaps == null ? List.of() : List.copyOf(gaps);
        calendar = calendar == null ? "" : calendar;
    }

    /** Whether a notice that is still to come may move the day. */
    public boolean estimated() {
        return !gaps.isEmpty();
    }

    /** The same count, cut off after a day. */
    Reckoning until(LocalDate last) {
        return new Reckoning(counted.stream().filter(day -> !day.isAfter(last)).toList(), notable, gaps, calendar);
    }

    /** Recounts the days from the start to the due instant of a term, without those in which it stood still. */
    static Reckoning of(Term term, Instant start, Instant due, List<Pause> pauses, WorkingDays calendar) {
        if (term.measure() != Term.Measure.WORKING_DAYS) {
            return new Reckoning(List.of(), List.of(), List.of(), calendar.version());
        }
        LocalDate first = Term.dateOf(start).plusDays(1);
        LocalDate last = Term.dateOf(due);
        List<LocalDate> counted = new ArrayList<>(calendar.days(first, last));
        for (Pause pause : pauses) {
            pause.daysTakenOut().forEach(counted::remove);
        }
        return new Reckoning(counted, calendar.notable(first, last), calendar.gaps(first, last), calendar.version());
    }

    @Override
    public String toString() {
        String days = counted.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        String exceptions = notable.isEmpty() ? "" : " (" + String.join(", ", notable) + ")";
        return days + exceptions + (estimated() ? " 暂估: " + String.join("; ", gaps) : "");
    }
}
