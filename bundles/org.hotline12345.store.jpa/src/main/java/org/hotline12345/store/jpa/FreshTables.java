package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.store.api.CopiedTable;

/**
 * What migrations make where there is nothing, which is learned by letting them do so in memory. Those of the platform are
 * the same while it runs, so it is learned of them once. Safe for any thread.
 */
final class FreshTables {

    private final Databases databases;
    private Optional<Made> own = Optional.empty();

    FreshTables(Databases databases) {
        this.databases = databases;
    }

    /**
     * Tables as they are before anybody has used them.
     *
     * @param names in small letters
     * @param filled those with rows, such as the one of a counter, with what proves that another holds the same
     */
    record Made(Set<String> names, Set<CopiedTable> filled) {}

    /** By the platform's own. */
    synchronized Made own() throws SQLException, IOException {
        if (own.isEmpty()) {
            own = Optional.of(made(List.of()));
        }
        return own.get();
    }

    /** By the platform's own and those of modules. */
    Made with(Collection<Scripts> modules) throws SQLException, IOException {
        return modules.isEmpty() ? own() : made(modules);
    }

    private Made made(Collection<Scripts> modules) throws SQLException, IOException {
        try (Databases.Embedded empty = databases.inMemory()) {
            bring(empty.open(), modules);
            try (Connection connection = empty.open().getConnection()) {
                return new Made(names(connection), filled(connection));
            }
        }
    }

    /** Brings a database to the newest version of the platform and of modules. */
    static void bring(DataSource database, Collection<Scripts> modules) throws SQLException {
        Migrations.bring(database, MigrationVersion.LATEST);
        for (Scripts module : modules) {
            module.bring(database, MigrationVersion.LATEST);
        }
    }

    static Set<String> names(Connection connection) throws SQLException {
        return StoredTable.names(connection).stream().map(StoredTable::small).collect(toSet());
    }

    static Set<CopiedTable> filled(Connection connection) throws SQLException, IOException {
        Set<String> names = names(connection);
        DatabaseSource source = new DatabaseSource(connection, names);
        Set<CopiedTable> filled = new HashSet<>();
        for (String name : names) {
            CopiedTable table = source.read(name, line -> {});
            if (table.rows() > 0) {
                filled.add(table);
            }
        }
        return filled;
    }
}
