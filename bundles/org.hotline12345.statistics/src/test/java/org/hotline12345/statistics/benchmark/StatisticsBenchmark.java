package org.hotline12345.statistics.benchmark;

import static org.hotline12345.store.tables.kit.Timings.heading;
import static org.hotline12345.store.tables.kit.Timings.measure;
import static org.hotline12345.store.tables.kit.Timings.timed;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
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
 * How long pages and questions take at many tickets on PostgreSQL, in one process and one thread, with the limits and the
 * planning of the platform's connections; and how long the totals take to be made anew and to be recounted. Prints a table.
 */
public final class StatisticsBenchmark {

    private static final int ROWS = 10;
    private static final int PERIODS = 12;

    private final Statistics statistics;
    private final LocalDate today = LocalDate.now(WorkingDays.ZONE);

    private StatisticsBenchmark(Ledger ledger) {
        Town town = new Town();
        this.statistics = new Statistics(ledger, town, town, Clock.systemUTC(), ROWS, PERIODS);
    }

    /** @param options how many tickets, and whether the totals are to be recounted at the end */
    public static void main(String[] options) throws Exception {
        long tickets = Long.parseLong(options[0]);
        try (EmptyDatabases databases = new EmptyDatabases();
                HikariDataSource pool = pool(databases.address());
                ModuleStore store = new ModuleStore(pool, On.POSTGRESQL, "statistics")) {
            Ledger ledger = new JpaLedger(store.template());
            timed(String.format(Locale.ROOT, "%,d facts written", tickets), () -> new TenYears(pool).write(tickets));
            timed("totals made of them", ledger::retotal);
            query(pool, "vacuum analyze statistics_total");
            System.out.println(size(pool));
            new StatisticsBenchmark(ledger).ask();
            if (Boolean.parseBoolean(options[1])) {
                timed("recounted by SQL", () -> require(ledger.differences().isEmpty()));
            }
        }
    }

    private static HikariDataSource pool(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address + "?options=-c%20plan_cache_mode=force_generic_plan%20-c%20statement_timeout=6s"
                + "%20-c%20lock_timeout=3s%20-c%20idle_in_transaction_session_timeout=10s");
        config.setUsername("postgres");
        config.setPassword("postgres");
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private void ask() throws SQLException {
        Span month = new Span(today.withDayOfMonth(1), today);
        Span year = new Span(today.withDayOfYear(1), today);
        Span decade = new Span(today.minusYears(9).minusDays(200), today);
        Scope county = Scope.of(new UnitId("650421"));
        heading();
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

    private static void require(boolean agrees) {
        if (!agrees) {
            throw new IllegalStateException("A total is not what the recount gives");
        }
    }

    private static String size(HikariDataSource pool) throws SQLException {
        return query(
                pool,
                "select to_char(count(*), 'FM999,999,999') || ' totals, '"
                        + " || pg_size_pretty(pg_total_relation_size('statistics_total')) || '; facts '"
                        + " || pg_size_pretty(pg_total_relation_size('statistics_fact')) from statistics_total");
    }

    private static String query(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            String found = "";
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    rows.next();
                    found = rows.getString(1);
                }
            }
            statement.execute("reset statement_timeout");
            return found;
        }
    }
}
