package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.hotline12345.store.tables.kit.On;
import org.hotline12345.store.tables.kit.SharedServer;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What whoever has chosen a database is told when it will not do. */
class UnusableTest {

    private static final String SECRET = "geheim-42";
    private final EmbeddedPostgres server = SharedServer.started();

    @Test
    void nobodyListensThere() {
        String said = said(database("localhost", 1, "postgres"));
        assertTrue(said.contains("nobody answers there (Connection to localhost:1 refused)"), said);
    }

    @Test
    void thereIsNoSuchHost() {
        String said = said(database("no-such-host.invalid", 5432, "postgres"));
        assertTrue(said.contains("nobody answers there (UnknownHostException no-such-host.invalid)"), said);
    }

    @Test
    void thereIsNoSuchDatabase() {
        String said = said(database("localhost", server.getPort(), "nowhere"));
        assertTrue(said.contains("no such database (FATAL: database \"nowhere\" does not exist)"), said);
    }

    @Test
    void theUserIsNotLetIn() {
        PGSimpleDataSource wrong = database("localhost", server.getPort(), "postgres");
        wrong.setUser("nobody");
        String said = said(wrong);
        assertTrue(said.contains("does not let this user in (FATAL: role \"nobody\" does not exist)"), said);
    }

    @Test
    void thePasswordIsWrong() {
        SQLException refused = new SQLException("FATAL: password authentication failed for user \"clerk\"", "28P01");
        String why = Unusable.why(new SQLException("Cannot create PoolableConnectionFactory", refused));
        assertEquals(
                "it does not let this user in (FATAL: password authentication failed for user \"clerk\"):"
                        + " correct user and password in etc/org.ops4j.datasource-hotline.cfg",
                why);
    }

    @Test
    void theServerIsTooOld() {
        assertEquals(Optional.of("it is PostgreSQL 13, and 14 or newer is needed"), Unusable.tooOld("PostgreSQL", 13));
        assertEquals(Optional.empty(), Unusable.tooOld("PostgreSQL", 14));
        assertEquals(Optional.empty(), Unusable.tooOld("Apache Derby", 10));
    }

    @Test
    void theSchemaIsOfANewerPlatform() throws SQLException {
        try (Stores stores = new Stores()) {
            DataSource database = stores.started(On.POSTGRESQL);
            execute(
                    database,
                    "insert into schema_history (installed_rank, version, description, type, script, installed_by,"
                            + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, true)");
            String said = said(database);
            assertTrue(said.contains("its schema is at version 99, which only a newer version"), said);
        }
    }

    /** What the log says, in its one line. */
    private static String said(DataSource database) {
        try (LogCapture log = new LogCapture()) {
            assertThrows(SQLException.class, () -> new Migrations(new Keys(Node.KEY_FILE)).prepare(database));
            assertTrue(log.said().startsWith("ERROR Migrations - The database cannot be used: "), log::said);
            assertEquals(1, log.said().lines().count(), log::said);
            assertFalse(log.said().contains(SECRET), log::said);
            return log.said();
        }
    }

    private static PGSimpleDataSource database(String host, int port, String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setServerNames(new String[] {host});
        database.setPortNumbers(new int[] {port});
        database.setDatabaseName(name);
        database.setUser("postgres");
        database.setPassword(SECRET);
        return database;
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
