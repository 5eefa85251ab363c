package org.hotline12345.assessment.benchmark;

import static org.hotline12345.store.tables.kit.Timings.heading;
import static org.hotline12345.store.tables.kit.Timings.measure;
import static org.hotline12345.store.tables.kit.Timings.timed;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.assessment.Books;
import org.hotline12345.assessment.RunningTotals;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.UnitFigures;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Quiet;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;

/**
 * How long figures and results take at many tickets on PostgreSQL, in one process and one thread, with the limits and the
 * planning of the platform's connections; and how long the totals take to be made anew and to be recounted. Prints a table.
 */
public final class AssessmentBenchmark {

    private final UnitFigures figures;
    private final Office office;
    private final YearMonth month = YearMonth.now(WorkingDays.ZONE).minusMonths(2);
    private final Set<UnitId> city = Set.copyOf(TenYearsOfWork.all());
    private final Set<UnitId> county = Set.copyOf(TenYearsOfWork.below("650421"));

    private AssessmentBenchmark(Office office) {
        this.office = office;
        this.figures = new RunningTotals(office.books, new Quiet());
    }

    /** @param options how many tickets, and whether the totals are to be recounted at the end */
    public static void main(String[] options) throws Exception {
        long tickets = Long.parseLong(options[0]);
        try (EmptyDatabases databases = new EmptyDatabases();
                HikariDataSource pool = pool(databases.address());
                Office office = new Office(new ModuleStore(pool, On.POSTGRESQL, "assessment"), Instant.now())) {
            Books books = office.books;
            timed(
                    String.format(Locale.ROOT, "facts of %,d tickets written", tickets),
                    () -> new TenYearsOfWork(pool).write(tickets));
            timed("totals made of them", books::retotal);
            run(pool, "vacuum analyze assessment_total");
            System.out.println(run(
                    pool,
                    "select to_char(count(*), 'FM999,999,999') || ' totals, '"
                            + " || pg_size_pretty(pg_total_relation_size('assessment_total')) || '; facts '"
                            + " || pg_size_pretty(pg_total_relation_size('assessment_fact')) from assessment_total"));
            AssessmentBenchmark benchmark = new AssessmentBenchmark(office);
            benchmark.ask();
            benchmark.assess();
            if (Boolean.parseBoolean(options[1])) {
                timed("recounted by SQL", () -> require(books.differences().isEmpty()));
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
        YearMonth yearBefore = month.minusMonths(11);
        YearMonth first = YearMonth.from(LocalDate.now(WorkingDays.ZONE)).minusMonths(119);
        heading();
        measure("figures of each unit of the city, a month", () -> figures.of(city, month, month));
        measure("figures of each unit of the city, a year", () -> figures.of(city, yearBefore, month));
        measure("figures of a county and those below, a month", () -> figures.of(county, month, month));
        measure("figures of a county and those below, a year", () -> figures.of(county, yearBefore, month));
        measure("figures of a county alone, ten years", () -> figures.of(Set.of(Town.SHANSHAN), first, month));
        measure("themes of the city, a month", () -> figures.themes(city, month, month));
        measure("themes of the city, a year", () -> figures.themes(city, yearBefore, month));
        measure("themes of a county and those below, a year", () -> figures.themes(county, yearBefore, month));
    }

    /** As a result is made: from facts, which it keeps. */
    private void assess() throws SQLException {
        AssessmentPeriod ofMonth = AssessmentPeriod.of(month);
        AssessmentPeriod ofYear = AssessmentPeriod.parse(String.valueOf(month.getYear() - 1));
        timed("result of the counties drafted, a month", () -> draft(ofMonth));
        timed("result of the counties drafted anew, a month", () -> draft(ofMonth));
        timed("result of the counties recomputed, a month", () -> recompute(ofMonth));
        timed("result of the counties drafted, a year", () -> draft(ofYear));
        timed("result of the counties recomputed, a year", () -> recompute(ofYear));
    }

    private Result draft(AssessmentPeriod period) {
        return Office.done(office.results.draft(Town.CENTER, AssessedLevel.COUNTY, period, Optional.empty()));
    }

    private void recompute(AssessmentPeriod period) {
        require(office.results
                .recompute(Town.CENTER, Result.id(AssessedLevel.COUNTY, period, 1))
                .orElseThrow()
                .proven());
    }

    private static void require(boolean agrees) {
        if (!agrees) {
            throw new IllegalStateException("A total is not what the recount gives");
        }
    }

    private static String run(HikariDataSource pool, String sql) throws SQLException {
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
