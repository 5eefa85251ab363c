package org.hotline12345.store.jpa;

import java.io.IOException;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A database as it is at one moment, while others write. PostgreSQL has such a view of itself. Derby has none, and its
 * locks would stop the platform; but it copies its files while it works, and the copy is of one moment.
 */
final class Snapshot {

    private final DataSource database;
    private final Databases databases;
    private final Set<String> names;

    Snapshot(DataSource database, Databases databases, Set<String> names) {
        this.database = database;
        this.databases = databases;
        this.names = names;
    }

    /** What is done with it. */
    interface Work<T> {

        T with(DatabaseSource source, Versions versions) throws SQLException, IOException;
    }

    <T> T read(Work<T> work) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            return Migrations.isDerby(connection.getMetaData().getDatabaseProductName())
                    ? readCopy(connection, work)
                    : readOneMoment(connection, work);
        }
    }

    private <T> T readCopy(Connection connection, Work<T> work) throws SQLException, IOException {
        return Databases.inFolder(folder -> {
            try (CallableStatement backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
                backup.setString(1, folder.toString());
                backup.execute();
            }
            try (Databases.Embedded copy = databases.found(folder);
                    Connection reading = copy.open().getConnection()) {
                return readTransaction(reading, work);
            }
        });
    }

    private <T> T readOneMoment(Connection connection, Work<T> work) throws SQLException, IOException {
        int isolation = connection.getTransactionIsolation();
        boolean readOnly = connection.isReadOnly();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try {
            return readTransaction(connection, work);
        } finally {
            connection.setReadOnly(readOnly);
            connection.setTransactionIsolation(isolation);
        }
    }

    private <T> T readTransaction(Connection connection, Work<T> work) throws SQLException, IOException {
        boolean each = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            holdYears(connection);
            return work.with(new DatabaseSource(connection, names), Versions.of(connection));
        } finally {
            connection.rollback();
            connection.setAutoCommit(each);
        }
    }

    /** No year comes or goes while its tables are read one after the other. Before anything is seen, which a query would. */
    private void holdYears(Connection connection) throws SQLException {
        if (names.contains(ArchivedYears.TABLE)
                && !Migrations.isDerby(connection.getMetaData().getDatabaseProductName())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("lock table " + ArchivedYears.TABLE + " in access share mode");
            }
        }
    }
}
