package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.store.api.Backup;
import org.hotline12345.store.api.Copied;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;
import org.hotline12345.store.api.StoreUnavailable;
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
    private final ArchiveWriter writer;
    private final Clock clock;

    @Activate
    public DatabaseBackup(
            @Reference(target = "(osgi.jndi.service.name=hotline)") DataSource own,
            @Reference(target = "(osgi.jdbc.driver.name=derby)") DataSourceFactory derby,
            @Reference(target = "(osgi.jdbc.driver.class=org.postgresql.Driver)") DataSourceFactory postgresql,
            BundleContext context) {
        this(
                own,
                new Databases(derby, postgresql),
                context.getBundle().getVersion().toString(),
                Clock.systemUTC());
    }

    DatabaseBackup(DataSource own, Databases databases, String platform, Clock clock) {
        this.own = own;
        this.databases = databases;
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
                () -> new Snapshot(patient(), databases, tables())
                        .read((source, schema) -> writer.write(whole, source, schema, clock.instant())));
    }

    @Override
    public Copied restore(Path file) {
        return done("restored from " + file, Why.FILE_NOT_READ, () -> {
            try (Archive archive = Archive.sound(file);
                    Connection connection = patient().getConnection()) {
                MigrationVersion here = MigrationVersion.fromVersion(Snapshot.schema(connection));
                MigrationVersion there =
                        MigrationVersion.fromVersion(archive.manifest().schema());
                if (there.isNewerThan(here.getVersion())) {
                    throw new NotCopied(Why.FILE_TOO_NEW, archive.manifest().platform() + ", schema " + there);
                }
                return there.equals(here) ? load(connection, archive) : loadOlder(connection, archive, there);
            }
        });
    }

    /** Brings the rows to this version in a database of their own, by the migrations that every database goes through. */
    private Copied loadOlder(Connection connection, Archive archive, MigrationVersion version)
            throws SQLException, IOException {
        return Databases.inFolder(folder -> {
            try (Databases.Embedded between = databases.in(folder)) {
                Migrations.bring(between.open(), version);
                Set<String> before = names(between.open());
                try (Connection filling = between.open().getConnection()) {
                    load(filling, archive, before);
                }
                Migrations.bring(between.open(), MigrationVersion.LATEST);
                try (Connection reading = between.open().getConnection()) {
                    return load(connection, new DatabaseSource(reading, tables()));
                }
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
                () -> new Snapshot(patient(), databases, tables()).read((source, schema) -> {
                    DataSource other = databases.postgresql(url, user, password);
                    OtherDatabase.prepare(other, schema);
                    try (Connection connection = other.getConnection()) {
                        return load(connection, source);
                    }
                }));
    }

    /** The store without the limits of a step, which a table is longer than. */
    private DataSource patient() throws SQLException {
        return Unhurried.ifPostgresql(own);
    }

    private Copied load(Connection connection, Source source) throws SQLException, IOException {
        return load(connection, source, tables());
    }

    private static Copied load(Connection connection, Source source, Set<String> names)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            Copied copied = new Copied(
                    Snapshot.schema(connection), new Loading(connection, names).from(source), ArchivedYears.of(source));
            connection.commit();
            return copied;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The tables of the platform: those that its migrations make where there is nothing. */
    private Set<String> tables() throws SQLException {
        try (Databases.Embedded empty = databases.inMemory()) {
            Migrations.bring(empty.open(), MigrationVersion.LATEST);
            return names(empty.open());
        }
    }

    private static Set<String> names(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return StoredTable.names(connection).stream()
                    .map(StoredTable::small)
                    .collect(toSet());
        }
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
