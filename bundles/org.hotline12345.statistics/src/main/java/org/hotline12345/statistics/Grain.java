package org.hotline12345.statistics;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.law.Called;

/**
 * 粒度. Into what time is divided. It also says what a period is compared with: the same one of the year before (同比),
 * and the one before (环比).
 */
public enum Grain {
    /** 日. */
    @Called("日")
    DAY(0),
    /** 月. */
    @Called("月")
    MONTH(1),
    /** 季度. */
    @Called("季度")
    QUARTER(3),
    /** 年. */
    @Called("年")
    YEAR(12);

    private final int months;

    Grain(int months) {
        this.months = months;
    }

    /** The whole period that a day is in. */
    public Span around(LocalDate day) {
        if (this == DAY) {
            return new Span(day, day);
        }
        YearMonth first = YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % months);
        return new Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** A span in pieces of this grain; the first and the last may be parts of one. */
    public List<Span> pieces(Span span) {
        List<Span> pieces = new ArrayList<>();
        for (LocalDate at = span.from();
                !at.isAfter(span.to());
                at = pieces.get(pieces.size() - 1).to().plusDays(1)) {
            pieces.add(new Span(at, around(at).to()).until(span.to()));
        }
        return pieces;
    }

    /** How many pieces, without making them. */
    public long count(Span span) {
        return this == DAY ? span.days() : (months(span.to()) / months) - (months(span.from()) / months) + 1L;
    }

    private static int months(LocalDate day) {
        return day.getYear() * Grain.YEAR.months + day.getMonthValue() - 1;
    }

    /** The same days of the year before; to the end of the month where it goes to the end of one. */
    public Span yearBefore(Span span) {
        LocalDate to = span.to().minusYears(1);
        boolean whole =
                this != DAY && span.to().equals(YearMonth.from(span.to()).atEndOfMonth());
        return new Span(span.from().minusYears(1), whole ? YearMonth.from(to).atEndOfMonth() : to);
    }

    /**
     * As many periods before. Where the span ends within a period, as many days of them, and none that is in the span.
     */
    public Span before(Span span) {
        LocalDate from = back(span.from(), count(span));
        if (isWhole(span)) {
            return new Span(from, span.from().minusDays(1));
        }
        return new Span(from, from.plusDays(span.days() - 1)).until(span.from().minusDays(1));
    }

    private LocalDate back(LocalDate day, long periods) {
        return this == DAY ? day.minusDays(periods) : day.minusMonths(periods * months);
    }

    /** Whether it begins with a period of this grain and ends with one. */
    public boolean isWhole(Span span) {
        return span.from().equals(around(span.from()).from())
                && span.to().equals(around(span.to()).to());
    }

    /** What people call the period that a span is, or is a part of. */
    public String name(Span span) {
        return switch (this) {
            case DAY -> span.from().toString();
            case MONTH -> YearMonth.from(span.from()).toString();
            case QUARTER -> span.from().getYear() + "-Q" + ((span.from().getMonthValue() - 1) / months + 1);
            case YEAR -> Year.from(span.from()).toString();
        };
    }
}
