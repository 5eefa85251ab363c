package org.hotline12345.store.tables.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Databases of Derby in memory. */
final class EmbeddedDerby {

    private static final String DROPPED = "08006";

    private EmbeddedDerby() {}

    /** Makes an empty one, and answers its name. */
    static String create() throws SQLException {
        return booted("create=true");
    }

    /** Makes one with all that is in a backup, and answers its name. */
    static String copy(Path backup) throws SQLException {
        return booted("createFrom=" + backup);
    }

    /** Before anybody starts Derby, also where it is the code under test. */
    static void keepTheLogApart() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        System.setProperty("derby.language.statementCache.size", "1000");
    }

    private static String booted(String how) throws SQLException {
        keepTheLogApart();
        String name = "memory:" + UUID.randomUUID();
        DriverManager.getConnection("jdbc:derby:" + name + ";" + how).close();
        return name;
    }

    static DataSource open(String name) {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(name);
        return database;
    }

    /** Writes all that is in one below a new folder, and answers where it is. */
    static Path backUp(String name) throws SQLException {
        Path folder = Path.of("target", "moulds", UUID.randomUUID().toString());
        try (Connection connection = open(name).getConnection();
                CallableStatement backup = connection.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All at once, because Derby waits for half a second with each. */
    static void drop(List<String> names) throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(names.size());
        try {
            for (Future<Boolean> dropped : threads.invokeAll(
                    names.stream().map(EmbeddedDerby::dropping).toList())) {
                dropped.get();
            }
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Boolean> dropping(String name) {
        return () -> {
            drop(name);
            return true;
        };
    }

    /** Derby says by an exception that it has done so. */
    static void drop(String name) throws SQLException {
        try {
            DriverManager.getConnection("jdbc:derby:" + name + ";drop=true").close();
        } catch (SQLException e) {
            if (!DROPPED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
