package org.hotline12345.bulletin.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.statistics.api.CountQuestion;
import org.hotline12345.statistics.api.CountQuestion.By;
import org.hotline12345.statistics.api.CountQuestion.Grain;
import org.hotline12345.statistics.api.CountRow;
import org.hotline12345.statistics.api.CountSpan;
import org.hotline12345.statistics.api.CountTable;
import org.hotline12345.statistics.api.Counts;
import org.hotline12345.statistics.api.CountsUnavailable;

/** Reads the figures of views out of the statistics. Safe for any thread. */
public final class Reading {

    /** Work goes on while tables are read; where one has a ticket that another has not, all are read again. */
    private static final int ATTEMPTS = 5;

    private static final int DAYS_OF_A_DAY = 14;
    private static final int DAYS_OF_A_WEEK = 28;
    private static final int MONTHS_OF_A_MONTH = 12;
    private static final int MOST_DAYS = 62;
    private static final int WEEK = 7;

    private final Counts counts;
    private final City city;
    private final Thresholds thresholds;

    public Reading(Counts counts, City city, Thresholds thresholds) {
        this.counts = counts;
        this.city = city;
        this.thresholds = thresholds;
    }

    /**
     * The figures of a scope.
     *
     * @param grain by what the span is compared
     * @throws CountsUnavailable where they cannot be had, or change faster than they can be read
     * @throws IllegalArgumentException where no totals are kept that would tell
     */
    public BulletinFigures of(BulletinScope scope, CountSpan span, Grain grain) {
        Grain by = trendGrain(span, grain);
        CountSpan course = course(span, by);
        List<CountQuestion> questions = new ArrayList<>();
        questions.add(question(By.TIME, scope, course, by));
        questions.add(question(By.KIND, scope, span, grain));
        if (scope.theme().isEmpty()) {
            boolean whole = scope.unit().isEmpty() && scope.place().isEmpty();
            questions.add(question(By.THEME, scope, span, grain));
            questions.add(question(whole ? By.COUNTY : By.PLACE, scope, span, grain));
            questions.add(question(By.UNIT, scope, span, grain));
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long behind = counts.behind();
            List<CountTable> tables = counts.tables(questions);
            if (tables.stream().skip(1).map(it -> it.sum().count()).distinct().count() == 1) {
                return figures(scope, by, tables, behind);
            }
        }
        throw new CountsUnavailable("统计数字正在变化，没有读到一致的数字", new IllegalStateException("The sums of tables differ"));
    }

    private BulletinFigures figures(BulletinScope scope, Grain by, List<CountTable> tables, long behind) {
        CountTable kinds = tables.get(1);
        boolean all = scope.theme().isEmpty();
        List<CountRow> themes = all ? tables.get(2).rows() : List.of();
        List<CountRow> places = all ? tables.get(3).rows() : List.of();
        List<CountRow> units = all ? tables.get(4).rows() : List.of();
        return new BulletinFigures(
                kinds.span(),
                kinds.yearBefore(),
                kinds.before(),
                kinds.sum(),
                kinds.rows(),
                tables.get(0).rows(),
                by,
                themes,
                places,
                units,
                all && scope.place().isEmpty() ? Optional.of(idle(scope, units)) : Optional.empty(),
                new StandingOut(thresholds)
                        .look(StandingOut.Of.THEMES, themes)
                        .look(StandingOut.Of.PLACES, places)
                        .look(StandingOut.Of.UNITS, units)
                        .sentences(),
                behind);
    }

    /** The units of the next level that may have tickets, and had none. */
    private List<String> idle(BulletinScope scope, List<CountRow> units) {
        Set<String> busy =
                units.stream().filter(it -> it.count() > 0).map(CountRow::key).collect(Collectors.toSet());
        return city.units().stream()
                .filter(it -> it.approved() && it.level() != Unit.Level.CENTER)
                .filter(it -> it.parent().equals(scope.unit()))
                .filter(it -> !busy.contains(it.id().value()))
                .map(Unit::name)
                .toList();
    }

    private static Grain trendGrain(CountSpan span, Grain grain) {
        long days = ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
        return days > MOST_DAYS || grain == Grain.MONTH && single(span) ? Grain.MONTH : Grain.DAY;
    }

    private static boolean single(CountSpan span) {
        return YearMonth.from(span.from()).equals(YearMonth.from(span.to()));
    }

    /** A single day, week or month stands in the course of some. */
    private static CountSpan course(CountSpan span, Grain by) {
        long days = ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
        LocalDate from = span.from();
        if (by == Grain.MONTH && single(span)) {
            from = from.minusMonths(MONTHS_OF_A_MONTH - 1L);
        } else if (days == 1) {
            from = span.to().minusDays(DAYS_OF_A_DAY - 1L);
        } else if (days == WEEK) {
            from = span.to().minusDays(DAYS_OF_A_WEEK - 1L);
        }
        return new CountSpan(from, span.to());
    }

    private static CountQuestion question(By by, BulletinScope scope, CountSpan span, Grain grain) {
        return new CountQuestion(by, scope.unit(), scope.place(), scope.theme(), span.from(), span.to(), grain);
    }
}
