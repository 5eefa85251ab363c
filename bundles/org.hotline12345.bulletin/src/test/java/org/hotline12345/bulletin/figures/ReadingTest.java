package org.hotline12345.bulletin.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Town;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.statistics.api.CountQuestion;
import org.hotline12345.statistics.api.CountQuestion.Grain;
import org.hotline12345.statistics.api.CountRow;
import org.hotline12345.statistics.api.CountSpan;
import org.hotline12345.statistics.api.CountTable;
import org.hotline12345.statistics.api.Counts;
import org.hotline12345.statistics.api.CountsUnavailable;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Known tickets, and the figures that they come to, on each database. */
class ReadingTest {

    private static final CountSpan MARCH = new CountSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() {
        databases.close();
    }

    private static Reading reading(Office office) {
        return new Reading(office.counts(), office.town(), Office.THRESHOLDS);
    }

    @ParameterizedTest
    @EnumSource
    void theWholeCityOfAMonth(On kind) throws SQLException {
        try (Office office = new Office(databases, kind).enter(Facts.march())) {
            BulletinFigures figures = reading(office).of(BulletinScope.CITY, MARCH, Grain.MONTH);
            CountRow sum = figures.sum();
            assertEquals(List.of(30L, 20L, 10L), List.of(sum.count(), sum.yearBefore(), sum.before()));
            assertEquals(Optional.of(new BigDecimal("50.00")), sum.yearChange());
            assertEquals(Optional.of(new BigDecimal("200.00")), sum.change());
            assertEquals(new CountSpan(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31)), figures.yearBefore());
            assertEquals(new CountSpan(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)), figures.before());
            assertEquals(List.of("水电气热 20", "交通 8", "城建 2"), said(figures.themes()));
            assertEquals(List.of("鄯善县 22", "托克逊县 8"), said(figures.places()));
            assertEquals(List.of("鄯善县人民政府 20", "托克逊县人民政府 8", "未转派 2"), said(figures.units()));
            assertEquals(Optional.of(List.of("市住建局")), figures.idle());
            assertEquals(12, figures.trend().size());
            assertEquals(
                    List.of("2026-02 10", "2026-03 30"), said(figures.trend().subList(10, 12)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aUnitHasItsOwnSubtreeAndNothingElse(On kind) throws SQLException {
        try (Office office = new Office(databases, kind).enter(Facts.march())) {
            BulletinFigures figures = reading(office).of(BulletinScope.CITY.of(Town.SHANSHAN), MARCH, Grain.MONTH);
            assertEquals(20, figures.sum().count());
            assertEquals(List.of("水电气热 20"), said(figures.themes()));
            assertEquals(List.of("鲁克沁镇 15", "鄯善县 5"), said(figures.places()));
            assertEquals(List.of("鄯善县供水站 15", "本级 5"), said(figures.units()));
            assertEquals(Optional.of(List.of()), figures.idle());
        }
    }

    @Test
    void aWeekStandsInFourAndADayInFourteen() {
        try (Office office = new Office().enter(Facts.march())) {
            CountSpan week = new CountSpan(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 15));
            BulletinFigures figures = reading(office).of(BulletinScope.CITY, week, BulletinSort.grain(week));
            assertEquals(23, figures.sum().count());
            assertEquals(5, figures.sum().before());
            assertEquals(28, figures.trend().size());
            CountSpan day = new CountSpan(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 10));
            BulletinFigures one = reading(office).of(BulletinScope.CITY, day, BulletinSort.grain(day));
            assertEquals(23, one.sum().count());
            assertEquals(14, one.trend().size());
            assertEquals(List.of("2026-03-10 23"), said(one.trend().subList(13, 14)));
        }
    }

    @Test
    void ofOneThemeOrPlaceThereIsWhatIsKept() {
        try (Office office = new Office().enter(Facts.march())) {
            BulletinFigures theme = reading(office)
                    .of(new BulletinScope(Optional.empty(), Optional.empty(), Optional.of("交通")), MARCH, Grain.MONTH);
            assertEquals(8, theme.sum().count());
            assertEquals(List.of(), theme.units());
            assertEquals(Optional.empty(), theme.idle());
            BulletinFigures place = reading(office)
                    .of(
                            new BulletinScope(Optional.empty(), Optional.of("650421"), Optional.empty()),
                            MARCH,
                            Grain.MONTH);
            assertEquals(22, place.sum().count());
            assertEquals(List.of("鄯善县人民政府 20", "未转派 2"), said(place.units()));
            assertEquals(Optional.empty(), place.idle());
        }
    }

    /** Each month of two years, of the city and of each unit, beside a count by hand. */
    @Test
    void everyMonthIsWhatIsCountedByHand() {
        Facts facts = new Facts();
        for (int month = 0; month < 24; month++) {
            LocalDate day = YearMonth.of(2024, 4).plusMonths(month).atDay(1 + month);
            facts.add(month % 5, day.toString(), "交通", "650422", Kind.HELP, Town.TOKSUN);
            facts.add(month % 3, day.toString(), "水电气热", "650421", Kind.COMPLAINT, Town.SHANSHAN, Town.WATER);
            facts.add(month % 2, day.plusDays(2).toString(), "城建", "650421", Kind.HELP);
        }
        try (Office office = new Office().enter(facts)) {
            for (int month = 12; month < 24; month++) {
                YearMonth at = YearMonth.of(2024, 4).plusMonths(month);
                CountSpan span = new CountSpan(at.atDay(1), at.atEndOfMonth());
                for (Optional<UnitId> unit : List.of(
                        Optional.<UnitId>empty(),
                        Optional.of(Town.SHANSHAN),
                        Optional.of(Town.TOKSUN),
                        Optional.of(Town.HOUSING))) {
                    BulletinScope scope = unit.map(BulletinScope.CITY::of).orElse(BulletinScope.CITY);
                    BulletinFigures figures = reading(office).of(scope, span, Grain.MONTH);
                    assertEquals(count(facts, at, unit), figures.sum().count(), at + " " + unit);
                    assertEquals(
                            count(facts, at.minusMonths(1), unit), figures.sum().before(), at + " " + unit);
                    assertEquals(
                            count(facts, at.minusYears(1), unit), figures.sum().yearBefore(), at + " " + unit);
                    assertEquals(
                            figures.sum().count(),
                            figures.themes().stream().mapToLong(CountRow::count).sum());
                    assertEquals(
                            figures.sum().count(),
                            figures.units().stream().mapToLong(CountRow::count).sum());
                }
            }
        }
    }

    @Test
    void tablesOfDifferentMomentsAreReadAgainAndNeverMixed() {
        try (Office office = new Office().enter(Facts.march())) {
            AtomicInteger reads = new AtomicInteger();
            Counts moving = moving(office.counts(), reads, 3);
            BulletinFigures figures =
                    new Reading(moving, office.town(), Office.THRESHOLDS).of(BulletinScope.CITY, MARCH, Grain.MONTH);
            assertEquals(30, figures.sum().count());
            assertEquals(3, reads.get());
            Counts restless = moving(office.counts(), new AtomicInteger(), Integer.MAX_VALUE);
            Reading never = new Reading(restless, office.town(), Office.THRESHOLDS);
            assertTrue(assertThrows(CountsUnavailable.class, () -> never.of(BulletinScope.CITY, MARCH, Grain.MONTH))
                    .getMessage()
                    .contains("一致"));
        }
    }

    /** Counts of which one table has a ticket more, until they were read so many times. */
    private static Counts moving(Counts counts, AtomicInteger reads, int still) {
        return new Counts() {
            @Override
            public List<CountTable> tables(List<CountQuestion> questions) {
                List<CountTable> tables = counts.tables(questions);
                CountTable last = tables.get(tables.size() - 1);
                CountRow sum = last.sum();
                CountRow more = new CountRow(
                        "", sum.name(), sum.count() + 1, sum.share(), 0, Optional.empty(), 0, Optional.empty());
                return reads.incrementAndGet() >= still
                        ? tables
                        : Stream.concat(
                                        tables.stream().limit(tables.size() - 1L),
                                        Stream.of(new CountTable(
                                                last.span(), last.yearBefore(), last.before(), more, last.rows())))
                                .toList();
            }

            @Override
            public long behind() {
                return counts.behind();
            }

            @Override
            public Optional<Instant> uncountedSince() {
                return counts.uncountedSince();
            }
        };
    }

    private static long count(Facts facts, YearMonth month, Optional<UnitId> unit) {
        return facts.count(month.atDay(1), month.atEndOfMonth(), unit);
    }

    private static List<String> said(List<CountRow> rows) {
        return rows.stream()
                .filter(it -> it.count() > 0)
                .map(it -> it.name() + " " + it.count())
                .toList();
    }
}
