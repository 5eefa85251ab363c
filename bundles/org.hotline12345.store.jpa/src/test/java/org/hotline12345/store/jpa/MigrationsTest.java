package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.RememberedUnit;
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
                    INFO Migrations - The schema on Apache Derby is at version 10; 10 new
                    INFO Keys - A key for contacts was made in %1$s/k; keep a copy, and give every node the same
                    INFO Migrations - The schema on Apache Derby is at version 10; 0 new
                    """.formatted(etc), log.said());
        }
    }

    @Test
    void whoWasThereBeforeNodesSaidWhatTheyHaveIsExpectedAndThenGivenUp() throws SQLException {
        Migrations.bring(database, MigrationVersion.fromVersion("6"));
        String unit =
                "{\"id\":\"%s\",\"name\":\"站\",\"level\":\"SUBORDINATE\",\"territory\":[],\"duties\":[],\"approved\":false}";
        execute("insert into unit (id, body, origin, is_present) values ('here', '" + unit.formatted("here")
                + "', 'b', true)," + " ('left', '" + unit.formatted("left") + "', 'b', false)");
        try (Node node = new Node(database, new Keys(etc.resolve("k")))) {
            assertEquals(List.of(true, false), present(node));
            assertEquals(Set.of("-"), node.units().giveUp(Duration.ofHours(24)));
            assertEquals(List.of(false, false), present(node));
        }
    }

    private static List<Boolean> present(Node node) {
        return node.units().all().stream().map(RememberedUnit::present).toList();
    }

    @Test
    void whatVersionFiveKeptInClearIsEncrypted() throws SQLException {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/hotline")
                .table("schema_history")
                .placeholders(Map.of("text", "clob", "bytes", "blob"))
                .loggers()
                .target("5")
                .load()
                .migrate();
        execute("insert into ticket_confidential values"
                + " ('20250328-000001', '阿依古丽', '13899990000', null, 'K7Q2M9', '0a0a0a0a:ab'),"
                + " ('20250328-000002', null, null, null, 'K7Q2M8', null)");
        execute("insert into request_key values ('i', 'f', '20250328-000001', 1, 0)");
        try (LogCapture log = new LogCapture()) {
            migrations().prepare(database);
            migrations().prepare(database);
            assertEquals(
                    1,
                    log.said().split("The contacts of 2 tickets and the marks of 1 requests were encrypted", -1).length
                            - 1,
                    log::said);
        }
        String all = Dump.of(database);
        assertFalse(all.contains("阿依古丽") || all.contains("1389999") || all.contains("K7Q2M"), all);
        try (Node node = new Node(database, new Keys(etc.resolve("k")))) {
            assertEquals(
                    Optional.of(new Confidential(
                            new Contact(Optional.of("阿依古丽"), Optional.of("13899990000"), Optional.empty()), "K7Q2M9")),
                    node.tickets().confidential(new TicketNumber("20250328-000001")));
            assertEquals(
                    Optional.of(new Confidential(Contact.none(), "K7Q2M8")),
                    node.tickets().confidential(new TicketNumber("20250328-000002")));
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
