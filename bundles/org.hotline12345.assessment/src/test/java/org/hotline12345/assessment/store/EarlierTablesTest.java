package org.hotline12345.assessment.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the version before held is still right, as far as that version knew. */
class EarlierTablesTest {

    private static final UnitId COUNTY = new UnitId("650421");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() throws IOException {
        databases.close();
    }

    @ParameterizedTest
    @EnumSource
    void theTotalsAreStillTheSumsOverTheFacts(On on) throws SQLException {
        DataSource database = databases.create(on);
        migrateToFirst(database, on);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into assessment_ticket values ('20260302-000001', 5)");
            statement.execute("insert into assessment_fact (ticket, assignment, unit, theme, delivered, redo,"
                    + " returning_as, sign_in_time, close_month, close_in_time, close_early, close_minutes)"
                    + " values ('20260302-000001', 1, '650421', '水电气热', 202603, 0, 'NONE', 0, 202603, 1, 1, 60)");
            for (Measure measure :
                    List.of(Measure.DISPATCHED, Measure.CLOSE_DUE, Measure.CLOSED_IN_TIME, Measure.CLOSED)) {
                total(statement, "", measure.name(), 1);
            }
            total(statement, "", "CLOSED_EARLY", 1);
            total(statement, "", Measure.CLOSE_MINUTES.name(), 60);
            total(statement, "水电气热", Measure.DISPATCHED.name(), 1);
        }

        try (ModuleStore store = new ModuleStore(database, on, "assessment")) {
            JpaBooks books = new JpaBooks(store.template());
            assertEquals(Map.of(), books.differences());
            Figures figures = books.figures(Set.of(COUNTY), MARCH, MARCH).get(0);
            assertEquals(1, figures.of(Measure.CLOSED_IN_TIME));
        }
    }

    private static void total(Statement statement, String theme, String measure, int amount) throws SQLException {
        statement.execute("insert into assessment_total (month_number, unit, theme, measure, amount) values (202603,"
                + " '650421', '" + theme + "', '" + measure + "', " + amount + ")");
    }

    private static void migrateToFirst(DataSource database, On on) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .locations("classpath:db/assessment")
                .table("assessment_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("1")
                .placeholders(
                        on == On.DERBY
                                ? Map.of("text", "clob", "bytes", "blob")
                                : Map.of("text", "text", "bytes", "bytea"))
                .loggers()
                .load()
                .migrate();
    }
}
