package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hotline12345.store.tables.Trouble;

/**
 * The turn of whoever makes, takes out or puts back a year of tickets on PostgreSQL: one at a time, of all nodes, and as one
 * transaction, so that all parts of a year come and go together. Nobody is waited for longer than a moment, because those
 * who come after would wait as well.
 */
enum Turn {
    /** Others may read meanwhile which years were taken out; a backup may run. */
    BESIDE("share row exclusive", "2s"),
    /** A backup has seen the year before or after, and does not run. A step waits for less than a deadlock takes to show. */
    ALONE("access exclusive", "500ms");

    private static final int ATTEMPTS = 6;

    private final String mode;
    private final String patience;

    Turn(String mode, String patience) {
        this.mode = mode;
        this.patience = patience;
    }

    /** What is done in a turn. */
    interface Work<T> {

        T with(YearTables years) throws SQLException;
    }

    /** @throws SQLException also where others have been in the way each time; then nothing has changed */
    <T> T take(DataSource database, Work<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = database.getConnection()) {
                return take(connection, work);
            } catch (SQLException e) {
                if (Trouble.of(e) != Trouble.BUSY || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private <T> T take(Connection connection, Work<T> work) throws SQLException {
        boolean each = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '" + patience + "'");
            statement.execute("lock table archived_year in " + mode + " mode");
            T done = work.with(new YearTables(connection));
            connection.commit();
            return done;
        } finally {
            connection.rollback();
            connection.setAutoCommit(each);
        }
    }
}
