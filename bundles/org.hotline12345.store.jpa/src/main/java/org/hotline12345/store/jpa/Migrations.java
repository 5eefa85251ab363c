package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema up to date before anybody is given the database, and keeps a node down that lacks the keys of the
 * contacts.
 */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Keys keys;

    Migrations(Keys keys) {
        this.keys = keys;
    }

    /** @throws SQLException where nothing can be done with it; the log then says why */
    void prepare(DataSource database) throws SQLException {
        String product = usable(database);
        migrate(database, product);
        new ComingYears(database, Clock.systemUTC()).open();
        try {
            new KeyRegister(database, keys).check();
        } catch (BadKeys e) {
            throw unusable(e.getMessage());
        }
        new ClearText(isDerby(product) ? database : Unhurried.of(database), keys.ring(), isDerby(product)).seal();
    }

    /** Brings a database that is nobody's yet to a version, without a word. */
    static void bring(DataSource database, MigrationVersion version) throws SQLException {
        Scripts.OWN.bring(database, version);
    }

    private static void migrate(DataSource database, String product) throws SQLException {
        if (isDerby(product)) {
            DerbyLimits.set(database);
        }
        try {
            Scripts.OWN.work(database, product, MigrationVersion.LATEST, flyway -> {
                int executed = flyway.migrate().migrationsExecuted;
                MigrationInfo current = flyway.info().current();
                if (current.getState() == MigrationState.FUTURE_SUCCESS) {
                    throw unusable(("its schema is at version %s, which only a newer version of this platform knows:"
                                    + " run that one")
                            .formatted(current.getVersion()));
                }
                LOG.info("The schema on {} is at version {}; {} new", product, current.getVersion(), executed);
                return current;
            });
        } catch (FlywayException e) {
            LOG.error("The schema on {} could not be brought up to date; the platform stays down", product, e);
            throw new SQLException("The schema could not be brought up to date", e);
        }
    }

    /** Its product; fails where nothing can be done with it. */
    private static String usable(DataSource database) throws SQLException {
        String product;
        Optional<String> tooOld;
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData server = connection.getMetaData();
            product = server.getDatabaseProductName();
            tooOld = Unusable.tooOld(product, server.getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw unusable(Unusable.why(e));
        }
        if (tooOld.isPresent()) {
            throw unusable(tooOld.get());
        }
        return product;
    }

    /** What the caller logs besides is one line: where it was thrown helps nobody who has chosen a wrong database. */
    private static SQLException unusable(String why) {
        LOG.error("The database cannot be used: {}", why);
        SQLException told = new SQLException(why);
        told.setStackTrace(new StackTraceElement[0]);
        return told;
    }

    static boolean isDerby(String product) {
        return product.toLowerCase(Locale.ROOT).contains("derby");
    }
}
