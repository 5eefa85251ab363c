package org.hotline12345.store.jpa;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.Mould;
import org.hotline12345.store.tables.kit.On;
import org.ops4j.pax.jdbc.derby.impl.DerbyDataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;

/** Databases of both kinds, and their backups. */
final class Stores implements AutoCloseable {

    static final Databases DATABASES = new Databases(new DerbyDataSourceFactory(), new PGDataSourceFactory());

    /** Learned once for all tests. */
    static final FreshTables FRESH = new FreshTables(DATABASES);

    private static final Mould STARTED = new Mould((empty, kind) -> new Node(empty).close());

    private final EmptyDatabases databases = new EmptyDatabases();

    /** One that nobody has been in. */
    DataSource create(On kind) throws SQLException {
        return databases.create(kind);
    }

    /** One in which a platform has been, and kept nothing. */
    DataSource started(On kind) throws SQLException {
        return databases.copy(kind, STARTED);
    }

    /** All that were started, for others to begin with. */
    void giveBack() {
        databases.giveBack();
    }

    static DatabaseBackup backup(DataSource database) {
        return new DatabaseBackup(database, Map::of, DATABASES, FRESH, "1.0.0", Clock.systemUTC());
    }

    /** The address of a new database, whose user is postgres. */
    String address() throws SQLException {
        return databases.address();
    }

    @Override
    public void close() {
        databases.close();
    }
}
