package org.hotline12345.store.jpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.hotline12345.store.api.Backup;
import org.hotline12345.store.api.Copied;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.tables.Trouble;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies tables as lines of text, which are the same on every database. Which tables there are is known from the
 * migrations: whatever they make is copied, and nothing else that stands beside it.
 */
@Component
public final class DatabaseBackup implements Backup {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseBackup.class);

    private final DataSource own;
    private final Databases databases;
    private final Restoring restoring;
    private final ArchiveWriter writer;
    private final Clock clock;

    @Activate
    public DatabaseBackup(
            @Reference(target = "(osgi.jndi.service.name=hotline)") DataSource own,
            @Reference(target = "(osgi.jdbc.driver.name=derby)") DataSourceFactory derby,
            @Reference(target = "(osgi.jdbc.driver.class=org.postgresql.Driver)") DataSourceFactory postgresql,
            @Reference ModuleTables modules,
            BundleContext context) {
        this(
                own,
                modules::present,
                new Databases(derby, postgresql),
                context.getBundle().getVersion().toString(),
                Clock.systemUTC());
    }

    private DatabaseBackup(
            DataSource own, Supplier<Map<String, Scripts>> modules, Databases databases, String platform, Clock clock) {
        this(own, modules, databases, new FreshTables(databases), platform, clock);
    }

    DatabaseBackup(
            DataSource own,
            Supplier<Map<String, Scripts>> modules,
            Databases databases,
            FreshTables fresh,
            String platform,
            Clock clock) {
        this.own = own;
        this.databases = databases;
        this.restoring = new Restoring(databases, fresh, modules);
        this.writer = new ArchiveWriter(platform);
        this.clock = clock;
    }

    @Override
    public Copied write(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            throw new NotCopied(Why.FILE_IS_THERE, whole.toString());
        }
        return done(
                "written to " + whole,
                Why.FILE_NOT_WRITTEN,
                () -> snapshot().read((source, versions) -> writer.write(whole, source, versions, clock.instant())));
    }

    @Override
    public Copied restore(Path file) {
        return done("restored from " + file, Why.FILE_NOT_READ, () -> {
            try (Archive archive = Archive.sound(file);
                    Connection connection = patient().getConnection()) {
                return restoring.load(connection, archive);
            }
        });
    }

    @Override
    public Copied copy(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new NotCopied(Why.NO_SUCH_DATABASE, url);
        }
        return done(
                "copied to PostgreSQL",
                Why.OTHER_DATABASE,
                () -> snapshot().read((source, versions) -> {
                    ModulesInStore.requireHere(versions.modules(), restoring.here(versions.modules()));
                    DataSource other = databases.postgresql(url, user, password);
                    OtherDatabase.prepare(
                            other,
                            versions,
                            restoring.scripts(versions.modules().keySet()));
                    try (Connection connection = other.getConnection()) {
                        return restoring.fill(
                                connection, source, versions.modules().keySet());
                    }
                }));
    }

    /** What is here at one moment. */
    private Snapshot snapshot() throws SQLException, IOException {
        DataSource patient = patient();
        try (Connection connection = patient.getConnection()) {
            return new Snapshot(
                    patient,
                    databases,
                    restoring.tables(
                            connection, ModulesInStore.versions(connection).keySet()));
        }
    }

    /** The store without the limits of a step, which a table is longer than. */
    private DataSource patient() throws SQLException {
        return Unhurried.ifPostgresql(own);
    }

    /** What is done. */
    private interface Work {

        Copied run() throws SQLException, IOException;
    }

    private static Copied done(String how, Why otherwise, Work work) {
        try {
            Copied copied = work.run();
            LOG.info(
                    "All {} rows of {} tables were {}",
                    copied.rows(),
                    copied.tables().size(),
                    how);
            return copied;
        } catch (IOException e) {
            throw new NotCopied(otherwise, e.toString(), e);
        } catch (FlywayException e) {
            throw new IllegalStateException("The schema could not be made", e);
        } catch (SQLException e) {
            Trouble trouble = Trouble.of(e);
            if (trouble == Trouble.AWAY || trouble == Trouble.BUSY) {
                throw new StoreUnavailable("The database does not answer", e);
            }
            throw new IllegalStateException("The database refused with SQL state " + e.getSQLState(), e);
        }
    }
}
