package org.hotline12345.store.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;

/** Opens databases beside the one of the platform. */
final class Databases {

    private final DataSourceFactory derby;
    private final DataSourceFactory postgresql;

    Databases(DataSourceFactory derby, DataSourceFactory postgresql) {
        this.derby = derby;
        this.postgresql = postgresql;
    }

    DataSource postgresql(String url, String user, String password) throws SQLException {
        Properties where = new Properties();
        where.setProperty(DataSourceFactory.JDBC_URL, url);
        where.setProperty(DataSourceFactory.JDBC_USER, user);
        where.setProperty(DataSourceFactory.JDBC_PASSWORD, password);
        return postgresql.createDataSource(where);
    }

    /** A new one that is gone when it is closed. */
    Embedded inMemory() throws SQLException {
        return new Embedded("memory:" + UUID.randomUUID(), "drop=true");
    }

    /** A new one below a folder. */
    Embedded in(Path folder) throws SQLException {
        return new Embedded(folder.resolve("hotline").toString(), "shutdown=true");
    }

    /** The one that a folder holds. */
    Embedded found(Path folder) throws SQLException, IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new Embedded(files.findFirst().orElseThrow().toString(), "shutdown=true");
        }
    }

    /** A folder for a while, readable for its owner only. */
    static <T> T inFolder(Folder<T> work) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("hotline");
        try {
            return work.with(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Databases::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done with a folder. */
    interface Folder<T> {

        T with(Path folder) throws SQLException, IOException;
    }

    /** An embedded database, open until it is closed. */
    final class Embedded implements AutoCloseable {

        private final String name;
        private final String end;
        private final DataSource open;

        private Embedded(String name, String end) throws SQLException {
            this.name = name;
            this.end = end;
            this.open = derby.createDataSource(properties("create=true"));
        }

        DataSource open() {
            return open;
        }

        /** Derby says by an exception that it has done so. */
        @Override
        public void close() throws SQLException {
            try {
                derby.createDataSource(properties(end)).getConnection().close();
            } catch (SQLException e) {
                if (!"08006".equals(e.getSQLState())) {
                    throw e;
                }
            }
        }

        private Properties properties(String attributes) {
            Properties properties = new Properties();
            properties.setProperty(DataSourceFactory.JDBC_URL, "jdbc:derby:" + name + ";" + attributes);
            return properties;
        }
    }
}
