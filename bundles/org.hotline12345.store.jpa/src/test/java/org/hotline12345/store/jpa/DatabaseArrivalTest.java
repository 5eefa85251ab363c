package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseArrivalTest {

    private final EmbeddedDataSource database = new EmbeddedDataSource();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final DatabaseArrival arrival = new DatabaseArrival(arrivals::incrementAndGet);

    DatabaseArrivalTest() {
        database.setDatabaseName("memory:" + UUID.randomUUID());
    }

    @BeforeAll
    static void keepTheLogApart() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    @AfterEach
    void close() {
        arrival.close();
    }

    @Test
    void whatDidNotAnswerIsAwaitedAndComesOnce() {
        arrival.failed(database, new SQLException("nobody answers there"));
        arrival.look();
        assertEquals(0, arrivals.get());
        database.setCreateDatabase("create");
        arrival.look();
        arrival.look();
        assertEquals(1, arrivals.get());
    }

    /** Told once, however long it takes. */
    @Test
    void waitingIsQuiet() {
        try (LogCapture log = new LogCapture()) {
            arrival.failed(database, new SQLException("nobody answers there"));
            arrival.look();
            arrival.look();
            database.setCreateDatabase("create");
            arrival.look();
            assertEquals(2, log.said().lines().count(), log::said);
            assertTrue(log.said().contains("WARN DatabaseArrival - The platform waits for the database"), log::said);
            assertTrue(log.said().contains("INFO DatabaseArrival - The database answers"), log::said);
        }
    }

    @Test
    void whatAnswersAndWillNotDoIsNotAskedAgain() {
        database.setCreateDatabase("create");
        arrival.failed(database, new SQLException("it is PostgreSQL 13, and 14 or newer is needed"));
        arrival.look();
        assertEquals(0, arrivals.get());
    }

    /** A server locks users out, or whoever watches it is alarmed, when a wrong password comes every few seconds. */
    @Test
    void aWrongPasswordIsNotTriedAgain() {
        arrival.failed(locked(), new SQLException("it does not let this user in"));
        arrival.look();
        assertEquals(0, arrivals.get());
    }

    @Test
    void whatBrokeInTheMiddleIsAwaitedThoughItAnswersAgain() {
        database.setCreateDatabase("create");
        SQLException cut = new SQLException("An I/O error occurred", "08006");
        arrival.failed(database, new SQLException("The schema could not be brought up to date", cut));
        arrival.look();
        assertEquals(1, arrivals.get());
    }

    private static DataSource locked() {
        return new EmbeddedDataSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("Cannot create", new SQLException("password authentication failed", "28P01"));
            }
        };
    }
}
