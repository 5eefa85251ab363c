package org.hotline12345.store.jpa;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.store.api.Copied;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;

/** Fills a database with the rows of a copy, of the platform and of its modules, also of earlier versions of them. */
final class Restoring {

    private final Databases databases;
    private final FreshTables fresh;
    private final Supplier<Map<String, Scripts>> modules;

    /** @param modules the migrations of those that are here */
    Restoring(Databases databases, FreshTables fresh, Supplier<Map<String, Scripts>> modules) {
        this.databases = databases;
        this.fresh = fresh;
        this.modules = modules;
    }

    Copied load(Connection connection, Archive archive) throws SQLException, IOException {
        Versions here = Versions.of(connection);
        Versions there = new Versions(
                archive.manifest().schema(), new TreeMap<>(archive.manifest().modules()));
        if (MigrationVersion.fromVersion(there.schema()).isNewerThan(here.schema())) {
            throw new NotCopied(Why.FILE_TOO_NEW, archive.manifest().platform() + ", schema " + there.schema());
        }
        Map<String, String> known = here(here.modules());
        ModulesInStore.requireHere(there.modules(), known);
        known.keySet().retainAll(there.modules().keySet());
        return there.equals(new Versions(here.schema(), known))
                ? fill(connection, archive, known.keySet())
                : loadOlder(connection, archive, there);
    }

    /** Brings the rows to this version in a database of their own, by the migrations that every database goes through. */
    private Copied loadOlder(Connection connection, Archive archive, Versions there) throws SQLException, IOException {
        Set<String> with = there.modules().keySet();
        return Databases.inFolder(folder -> {
            try (Databases.Embedded between = databases.in(folder)) {
                Migrations.bring(between.open(), MigrationVersion.fromVersion(there.schema()));
                for (Scripts module : scripts(with)) {
                    module.bring(
                            between.open(),
                            MigrationVersion.fromVersion(there.modules().get(module.owner())));
                }
                try (Connection filling = between.open().getConnection()) {
                    fillTables(filling, archive, FreshTables.names(filling), FreshTables.filled(filling));
                }
                FreshTables.bring(between.open(), scripts(with));
                try (Connection reading = between.open().getConnection()) {
                    return fill(connection, new DatabaseSource(reading, tables(reading, with)), with);
                }
            }
        });
    }

    /** Fills the tables of the platform and of some modules. */
    Copied fill(Connection connection, Source source, Set<String> with) throws SQLException, IOException {
        return fillTables(
                connection,
                source,
                tables(connection, with),
                fresh.with(scripts(with)).filled());
    }

    private static Copied fillTables(Connection connection, Source source, Set<String> names, Set<CopiedTable> made)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            Copied copied = new Copied(
                    Versions.of(connection).schema(),
                    new Loading(connection, names, made).from(source),
                    ArchivedYears.of(source));
            connection.commit();
            return copied;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The tables of the platform, which are those that its migrations make where there is nothing, and of some modules. */
    Set<String> tables(Connection connection, Set<String> with) throws SQLException, IOException {
        Set<String> tables = new HashSet<>(ModulesInStore.tables(connection, with));
        tables.addAll(fresh.own().names());
        return tables;
    }

    /** Of the versions of modules those of modules that are here. */
    Map<String, String> here(Map<String, String> versions) {
        Map<String, String> here = new TreeMap<>(versions);
        here.keySet().retainAll(modules.get().keySet());
        return here;
    }

    /** The migrations of some modules, which are here. */
    Collection<Scripts> scripts(Set<String> with) {
        Map<String, Scripts> scripts = new TreeMap<>(modules.get());
        scripts.keySet().retainAll(with);
        return scripts.values();
    }
}
