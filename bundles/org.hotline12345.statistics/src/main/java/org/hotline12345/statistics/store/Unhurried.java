package org.hotline12345.statistics.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Work over all facts, for which the limits of a connection, made for steps, are too short. It sees one moment: on
 * PostgreSQL by a snapshot, on Derby by a lock under which nothing can be entered. The limits of PostgreSQL come back
 * with the end of the transaction.
 */
final class Unhurried {

    /** Such work. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static final String[] PATIENT = {
        "set transaction isolation level repeatable read",
        "set local statement_timeout = 0",
        "set local idle_in_transaction_session_timeout = 0"
    };

    /** In the order in which entering takes them. */
    private static final String[] TABLES = {"statistics_fact", "statistics_total"};

    private Unhurried() {}

    /** Only reads. */
    static <T> T reading(Connection connection, Work<T> work) throws SQLException {
        return isDerby(connection) ? locked(connection, "share", work) : patiently(connection, work);
    }

    /** Nothing can be entered meanwhile. */
    static <T> T alone(Connection connection, Work<T> work) throws SQLException {
        return isDerby(connection)
                ? locked(connection, "exclusive", work)
                : patiently(connection, it -> locked(it, "exclusive", work));
    }

    private static boolean isDerby(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("Derby");
    }

    private static <T> T locked(Connection connection, String mode, Work<T> work) throws SQLException {
        for (String table : TABLES) {
            run(connection, "lock table " + table + " in " + mode + " mode");
        }
        return work.on(connection);
    }

    private static <T> T patiently(Connection connection, Work<T> work) throws SQLException {
        int patience = connection.getNetworkTimeout();
        for (String each : PATIENT) {
            run(connection, each);
        }
        connection.setNetworkTimeout(Runnable::run, 0);
        try {
            return work.on(connection);
        } finally {
            connection.setNetworkTimeout(Runnable::run, patience);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
