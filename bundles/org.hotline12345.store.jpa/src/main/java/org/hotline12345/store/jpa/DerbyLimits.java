package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** How long a Derby waits for a lock, kept in the database itself; of its own it would wait for a minute. In seconds. */
final class DerbyLimits {

    private static final Map<String, String> LIMITS =
            Map.of("derby.locks.waitTimeout", "3", "derby.locks.deadlockTimeout", "1");

    private DerbyLimits() {}

    static void set(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement set =
                        connection.prepareStatement("call SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)")) {
            for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
                set.setString(1, limit.getKey());
                set.setString(2, limit.getValue());
                set.execute();
            }
        }
    }
}
