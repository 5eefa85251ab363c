package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema up to date before anybody is given the database. */
@Component(property = PreHook.KEY_NAME + "=hotline")
public final class Migrations implements PreHook {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String HISTORY = "schema_history";

    @Override
    public void prepare(DataSource database) throws SQLException {
        String product = productOf(database);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Flyway looks for scripts by the thread's class loader.
        thread.setContextClassLoader(Migrations.class.getClassLoader());
        try {
            migrate(database, product);
        } catch (FlywayException e) {
            LOG.error("The schema on {} could not be brought up to date; the platform stays down", product, e);
            throw new SQLException("The schema could not be brought up to date", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void migrate(DataSource database, String product) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/hotline")
                .table(HISTORY)
                // The database may hold the tables of somebody else.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(
                        isDerby(product)
                                ? Map.of("text", "clob", "bytes", "blob")
                                : Map.of("text", "text", "bytes", "bytea"))
                // It says much; what matters is said here.
                .loggers()
                .load();
        int executed = flyway.migrate().migrationsExecuted;
        MigrationInfo current = flyway.info().current();
        LOG.info("The schema on {} is at version {}; {} new", product, current.getVersion(), executed);
    }

    private static String productOf(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }

    private static boolean isDerby(String product) {
        return product.toLowerCase(Locale.ROOT).contains("derby");
    }
}
