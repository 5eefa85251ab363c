package org.hotline12345.store.tables.kit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Empty databases of both kinds, on a server of their own where they need one. */
public final class EmptyDatabases implements AutoCloseable {

    private final EmbeddedPostgres server;

    public EmptyDatabases() throws IOException {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        server = EmbeddedPostgres.start();
    }

    public DataSource create(On kind) throws SQLException {
        return kind == On.DERBY ? derby() : server.getDatabase("postgres", postgresql());
    }

    /** The address of a new PostgreSQL database, whose user is postgres. */
    public String address() throws SQLException {
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
