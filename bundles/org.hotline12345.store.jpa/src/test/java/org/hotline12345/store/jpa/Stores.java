package org.hotline12345.store.jpa;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.ops4j.pax.jdbc.derby.impl.DerbyDataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;

/** Empty databases of both kinds, and their backups. */
final class Stores implements AutoCloseable {

    static final Databases DATABASES = new Databases(new DerbyDataSourceFactory(), new PGDataSourceFactory());

    private final EmptyDatabases empty = new EmptyDatabases();

    Stores() throws IOException {}

    DataSource create(On kind) throws SQLException {
        return empty.create(kind);
    }

    static DatabaseBackup backup(DataSource database) {
        return new DatabaseBackup(database, Map::of, DATABASES, "1.0.0", Clock.systemUTC());
    }

    /** The address of a new database, whose user is postgres. */
    String address() throws SQLException {
        return empty.address();
    }

    @Override
    public void close() throws IOException {
        empty.close();
    }
}
