package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The migrations of one owner of tables: of the platform itself, or of a module.
 *
 * @param owner the folder of its scripts below {@code db}
 * @param loader finds them
 */
record Scripts(String owner, ClassLoader loader) {

    /** Those of the platform itself. */
    static final Scripts OWN = new Scripts("hotline", Scripts.class.getClassLoader());

    /** The table in which Flyway keeps what it has done, and how that of a module ends. */
    static final String HISTORY = "schema_history";

    /** What is done with Flyway. */
    interface Work<T> {

        T with(Flyway flyway) throws SQLException;
    }

    /** Where a module's migrations are noted. */
    static String history(String module) {
        return module + "_" + HISTORY;
    }

    private String history() {
        return this.equals(OWN) ? HISTORY : history(owner);
    }

    /** Brings a database to a version, without a word. */
    void bring(DataSource database, MigrationVersion version) throws SQLException {
        work(database, product(database), version, Flyway::migrate);
    }

    <T> T work(DataSource database, String product, MigrationVersion target, Work<T> work) throws SQLException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Flyway looks for scripts by the thread's class loader.
        thread.setContextClassLoader(loader);
        try {
            return work.with(flyway(database, Migrations.isDerby(product), target));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Flyway flyway(DataSource database, boolean derby, MigrationVersion target) {
        String folder = "classpath:db/" + owner;
        return Flyway.configure(loader)
                .dataSource(derby ? database : Unhurried.of(database))
                .locations(folder, folder + (derby ? "-derby" : "-postgresql"))
                .table(history())
                .target(target)
                // The database may hold the tables of somebody else.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(
                        derby ? Map.of("text", "clob", "bytes", "blob") : Map.of("text", "text", "bytes", "bytea"))
                // It says much; what matters is said here.
                .loggers()
                .load();
    }

    static String product(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }

    /** The version that the migrations noted in a table have brought the schema to. */
    static String version(Connection connection, String history) throws SQLException {
        String query = "select \"version\" from \"%s\" where \"version\" is not null order by \"installed_rank\" desc";
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query.formatted(history))) {
            found.next();
            return found.getString(1);
        }
    }
}
