package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private final EmbeddedDataSource database = new EmbeddedDataSource();

    @TempDir
    private Path etc;

    MigrationsTest() {
        database.setDatabaseName("memory:" + UUID.randomUUID());
        database.setCreateDatabase("create");
    }

    @BeforeAll
    static void keepTheLogApart() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    @Test
    void theSchemaIsBroughtOnceAndToldInALine() throws SQLException {
        try (LogCapture log = new LogCapture()) {
            migrations().prepare(database);
            migrations().prepare(database);
            assertEquals("""
                    INFO Migrations - The schema on Apache Derby is at version 6; 6 new
                    INFO Keys - A key for contacts was made in %1$s/k; keep a copy, and give every node the same
                    INFO Migrations - The schema on Apache Derby is at version 6; 0 new
                    """.formatted(etc), log.said());
        }
    }

    @Test
    void tablesOfSomebodyElseAreLeftAlone() throws SQLException {
        execute("create table somebody_elses (id integer)");
        migrations().prepare(database);
        execute("insert into somebody_elses values (1)");
        execute("insert into ticket_serial values ('20250328', 1)");
    }

    @Test
    void aSchemaThatCannotBeBroughtKeepsThePlatformDownAndSaysWhy() throws SQLException {
        execute("create table ticket_clock (id integer)");
        try (LogCapture log = new LogCapture()) {
            assertThrows(SQLException.class, () -> migrations().prepare(database));
            assertTrue(log.said().startsWith("ERROR Migrations - The schema on Apache Derby could not"), log::said);
            assertTrue(log.said().contains("V1__tickets_and_units.sql"), log::said);
            assertTrue(log.said().contains("TICKET_CLOCK"), log::said);
        }
    }

    private Migrations migrations() {
        return new Migrations(new Keys(etc.resolve("k")));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
