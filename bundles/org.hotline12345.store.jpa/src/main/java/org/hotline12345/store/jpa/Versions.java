package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * To which versions the migrations have brought a database.
 *
 * @param schema that of the platform
 * @param modules those of the modules that have tables in it
 */
record Versions(String schema, Map<String, String> modules) {

    static Versions of(Connection connection) throws SQLException {
        return new Versions(Scripts.version(connection, Scripts.HISTORY), ModulesInStore.versions(connection));
    }
}
