package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;

/** Whose tables stand in a database beside those of the platform, also where the module itself is not here. */
final class ModulesInStore {

    private ModulesInStore() {}

    /** The modules, each with the version of its tables. */
    static Map<String, String> versions(Connection connection) throws SQLException {
        Set<String> histories = new TreeSet<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (name.endsWith("_" + Scripts.HISTORY)) {
                    histories.add(name);
                }
            }
        }
        Map<String, String> versions = new TreeMap<>();
        for (String history : histories) {
            String module = history.substring(0, history.length() - Scripts.HISTORY.length() - 1);
            versions.put(module, Scripts.version(connection, history));
        }
        return versions;
    }

    /** The tables of some modules: their names begin with that of the module. */
    static Set<String> tables(Connection connection, Set<String> modules) throws SQLException {
        return StoredTable.names(connection).stream()
                .map(StoredTable::small)
                .filter(it -> modules.stream().anyMatch(module -> it.startsWith(module + "_")))
                .collect(toSet());
    }

    /**
     * Fails where the tables of a module are to come that is not here, or only in an earlier version.
     *
     * @param coming the modules with the version of their tables there
     * @param here the version of those that are here
     */
    static void requireHere(Map<String, String> coming, Map<String, String> here) {
        Set<String> missing = new TreeSet<>(coming.keySet());
        missing.removeAll(here.keySet());
        if (!missing.isEmpty()) {
            throw new NotCopied(Why.MODULE_MISSING, String.join(", ", missing));
        }
        coming.forEach((module, version) -> {
            if (MigrationVersion.fromVersion(version).isNewerThan(here.get(module))) {
                throw new NotCopied(Why.FILE_TOO_NEW, module + ", schema " + version);
            }
        });
    }
}
