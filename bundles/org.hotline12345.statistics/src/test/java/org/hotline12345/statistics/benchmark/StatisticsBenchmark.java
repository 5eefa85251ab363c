package org.hotline12345.statistics.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.statistics.By;
import org.hotline12345.statistics.Filter;
import org.hotline12345.statistics.Grain;
import org.hotline12345.statistics.Question;
import org.hotline12345.statistics.Span;
import org.hotline12345.statistics.Statistics;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.statistics.kit.Town;
import org.hotline12345.statistics.store.JpaLedger;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;

/**
 * How long pages and questions take at many tickets on PostgreSQL, in one process and one thread, with the connections and the
 * planning of the platform; and how long the totals take to be made anew and to be recounted. Prints a table.
 */
public final class StatisticsBenchmark {

    private static final int ROUNDS = 200;
    private static final int WARM_UP = 30;
    private static final int ROWS = 10;
    private static final int PERIODS = 12;

    private final Statistics statistics;
    private final LocalDate today = LocalDate.now(WorkingDays.ZONE);

    private StatisticsBenchmark(Ledger ledger) {
        Town town = new Town();
        this.statistics = new Statistics(ledger, town, town, Clock.systemUTC(), ROWS, PERIODS);
    }

    public static void main(String[] options) throws Exception {
        long tickets = Long.parseLong(options[0]);
        try (EmptyDatabases databases = new EmptyDatabases();
                HikariDataSource pool = pool(databases.address());
                ModuleStore store = new ModuleStore(pool, On.POSTGRESQL, "statistics")) {
            Ledger ledger = new JpaLedger(store.template());
            timed(String.format(Locale.ROOT, "%,d facts written", tickets), () -> new TenYears(pool).write(tickets));
            timed("totals made of them", ledger::retotal);
            query(pool, "analyze statistics_total");
            System.out.println(size(pool));
            new StatisticsBenchmark(ledger).ask();
            timed("recounted by SQL", () -> require(ledger.differences().isEmpty()));
        }
    }

    private static HikariDataSource pool(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address + "?options=-c%20plan_cache_mode=force_generic_plan");
        config.setUsername("postgres");
        config.setPassword("postgres");
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private void ask() {
        Span month = new Span(today.withDayOfMonth(1), today);
        Span year = new Span(today.withDayOfYear(1), today);
        Span decade = new Span(today.minusYears(9).minusDays(200), today);
        Scope county = Scope.of(new UnitId("650421"));
        System.out.printf("%-52s %9s %9s %9s%n", "milliseconds", "p50", "p99", "longest");
        measure("page of the city, this month", () -> statistics.overview(Scope.city(), month, Grain.MONTH));
        measure("page of the city, this year", () -> statistics.overview(Scope.city(), year, Grain.YEAR));
        measure("page of the city, ten years", () -> statistics.overview(Scope.city(), decade, Grain.YEAR));
        measure("page of a county's units, this month", () -> statistics.overview(county, month, Grain.MONTH));
        measure(
                "page of a county as a place, this month",
                () -> statistics.overview(Scope.in("650422"), month, Grain.MONTH));
        measure(
                "page of a department, this month",
                () -> statistics.overview(Scope.of(new UnitId("department-7")), month, Grain.MONTH));
        measure(
                "by theme, ten years to the day",
                () -> statistics.ask(question(By.THEME, Scope.city(), Optional.empty(), decade, Grain.YEAR)));
        measure(
                "by place, complaints, ten years to the day",
                () -> statistics.ask(question(
                        By.PLACE,
                        Scope.city(),
                        Optional.of(new Filter.OfSlice(new Slice.OfKind(Kind.COMPLAINT))),
                        decade,
                        Grain.YEAR)));
        measure(
                "by unit, ten years to the day",
                () -> statistics.ask(question(By.UNIT, Scope.city(), Optional.empty(), decade, Grain.YEAR)));
        measure(
                "by day, one theme, 400 days",
                () -> statistics.ask(question(
                        By.TIME,
                        Scope.city(),
                        Optional.of(new Filter.OfTheme("事项3")),
                        new Span(today.minusDays(399), today),
                        Grain.DAY)));
    }

    private static Question question(By by, Scope scope, Optional<Filter> filter, Span span, Grain grain) {
        return new Question(by, scope, filter, span, grain);
    }

    private static void measure(String what, Runnable question) {
        long[] nanos = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            question.run();
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-52s %9.2f %9.2f %9.2f%n",
                what,
                nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 99 / 100] / 1e6,
                nanos[ROUNDS - 1] / 1e6);
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static void timed(String what, Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private static void require(boolean agrees) {
        if (!agrees) {
            throw new IllegalStateException("A total is not what the recount gives");
        }
    }

    private static String size(HikariDataSource pool) throws SQLException {
        List<String> sizes = query(
                pool,
                "select to_char(count(*), 'FM999,999,999') || ' totals, '"
                        + " || pg_size_pretty(pg_total_relation_size('statistics_total')) || '; facts '"
                        + " || pg_size_pretty(pg_total_relation_size('statistics_fact')) from statistics_total");
        return sizes.get(0);
    }

    private static List<String> query(HikariDataSource pool, String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return List.of();
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return List.of(rows.getString(1));
            }
        }
    }
}
