package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;

/** The database that a store is to be copied to, which somebody has just typed in. */
final class OtherDatabase {

    private OtherDatabase() {}

    /** Makes the schema there; fails with what whoever has chosen it can do something about. */
    static void prepare(DataSource database, Versions versions, Collection<Scripts> modules) throws SQLException {
        requireUsable(database);
        try {
            Migrations.bring(database, MigrationVersion.LATEST);
            for (Scripts module : modules) {
                module.bring(database, MigrationVersion.LATEST);
            }
        } catch (FlywayException e) {
            String said = e.getMessage().lines().findFirst().orElse("");
            throw new NotCopied(Why.OTHER_DATABASE, "the schema cannot be made there: " + said, e);
        }
        try (Connection connection = database.getConnection()) {
            Versions there = Versions.of(connection);
            if (!there.equals(versions)) {
                throw new NotCopied(Why.OTHER_DATABASE, "there is %s, not %s".formatted(there, versions));
            }
        }
    }

    private static void requireUsable(DataSource database) {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData server = connection.getMetaData();
            Unusable.tooOld(server.getDatabaseProductName(), server.getDatabaseMajorVersion())
                    .ifPresent(it -> {
                        throw new NotCopied(Why.OTHER_DATABASE, it);
                    });
        } catch (SQLException e) {
            throw new NotCopied(Why.OTHER_DATABASE, Unusable.why(e, "the command"), e);
        }
    }
}
