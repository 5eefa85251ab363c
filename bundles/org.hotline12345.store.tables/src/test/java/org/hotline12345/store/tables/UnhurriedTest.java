package org.hotline12345.store.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnhurriedTest {

    private static final Unhurried NOTES = Unhurried.over("note");

    @ParameterizedTest
    @EnumSource(On.class)
    void whatIsSetForATransactionNeedsOne(On kind) throws Exception {
        try (EmptyDatabases databases = new EmptyDatabases();
                Connection connection = databases.create(kind).getConnection()) {
            assertThrows(IllegalStateException.class, () -> NOTES.reading(connection, it -> 1));
            assertThrows(IllegalStateException.class, () -> NOTES.alone(connection, it -> 1));
            assertThrows(IllegalStateException.class, () -> Unhurried.patiently(connection, it -> 1));
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void theWorkIsDoneInItsTransaction(On kind) throws Exception {
        try (EmptyDatabases databases = new EmptyDatabases();
                Connection connection = databases.create(kind).getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table note (id integer)");
                statement.execute("insert into note values (7)");
            }
            connection.setAutoCommit(false);
            assertEquals(7, NOTES.reading(connection, UnhurriedTest::only));
            connection.commit();
            assertEquals(7, NOTES.alone(connection, UnhurriedTest::only));
            connection.commit();
        }
    }

    private static int only(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from note")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
