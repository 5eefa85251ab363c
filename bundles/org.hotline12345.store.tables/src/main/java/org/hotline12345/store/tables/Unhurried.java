package org.hotline12345.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Work over whole tables, for which the limits of a connection, made for steps, are too short. It sees one moment: on
 * PostgreSQL by a snapshot, on Derby by a lock under which nothing can be entered. The limits of PostgreSQL come back with the
 * end of the transaction, that of the network with the end of the work. Safe for any thread.
 *
 * <p>Work that sees one moment must be the first in its transaction, since a snapshot cannot be asked for later. A connection
 * without one is refused: what is set for a transaction would be lost without a word. That is what the provider hands out
 * where {@code eclipselink.jdbc.exclusive-connection.mode} is set, which units of such work leave out.
 */
public final class Unhurried {

    /** Such work. */
    public interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    private static final String ONE_MOMENT = "set transaction isolation level repeatable read";
    private static final List<String> PATIENT =
            List.of("set local statement_timeout = 0", "set local idle_in_transaction_session_timeout = 0");

    private final List<String> tables;

    private Unhurried(List<String> tables) {
        this.tables = List.copyOf(tables);
    }

    /** @param tables that the work reads, in the order in which whoever writes takes them */
    public static Unhurried over(String... tables) {
        return new Unhurried(List.of(tables));
    }

    /** Nothing but the limits is taken away. */
    public static <T> T patiently(Connection connection, Work<T> work) throws SQLException {
        requireTransaction(connection);
        return isDerby(connection) ? work.on(connection) : unlimited(connection, work);
    }

    /** Only reads. */
    public <T> T reading(Connection connection, Work<T> work) throws SQLException {
        requireTransaction(connection);
        return isDerby(connection) ? locked(connection, "share", work) : ofOneMoment(connection, work);
    }

    /** Nothing can be entered meanwhile. */
    public <T> T alone(Connection connection, Work<T> work) throws SQLException {
        requireTransaction(connection);
        return isDerby(connection)
                ? locked(connection, "exclusive", work)
                : ofOneMoment(connection, it -> locked(it, "exclusive", work));
    }

    private static void requireTransaction(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("This connection is in no transaction");
        }
    }

    private static boolean isDerby(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("Derby");
    }

    private <T> T locked(Connection connection, String mode, Work<T> work) throws SQLException {
        for (String table : tables) {
            run(connection, "lock table " + table + " in " + mode + " mode");
        }
        return work.on(connection);
    }

    private static <T> T ofOneMoment(Connection connection, Work<T> work) throws SQLException {
        run(connection, ONE_MOMENT);
        return unlimited(connection, work);
    }

    private static <T> T unlimited(Connection connection, Work<T> work) throws SQLException {
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
