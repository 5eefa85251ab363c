package org.hotline12345.store.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.ops4j.pax.jdbc.derby.impl.DerbyDataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;

/** Empty databases of both kinds. */
final class Stores implements AutoCloseable {

    static final Databases DATABASES = new Databases(new DerbyDataSourceFactory(), new PGDataSourceFactory());

    private final EmbeddedPostgres server;

    Stores() throws IOException {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        server = EmbeddedPostgres.start();
    }

    /** Which database a store is on. */
    enum On {
        DERBY,
        POSTGRESQL
    }

    DataSource create(On kind) throws SQLException {
        return kind == On.DERBY ? derby() : server.getDatabase("postgres", postgresql());
    }

    static DatabaseBackup backup(DataSource database) {
        return new DatabaseBackup(database, DATABASES, "1.0.0", Clock.systemUTC());
    }

    /** The address of a new database, whose user is postgres. */
    String address() throws SQLException {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + postgresql();
    }

    private static DataSource derby() {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName("memory:" + UUID.randomUUID());
        database.setCreateDatabase("create");
        return database;
    }

    private String postgresql() throws SQLException {
        String name = "hotline_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return name;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
