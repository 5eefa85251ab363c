package org.hotline12345.store.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * A PostgreSQL that may take its time. Steps have limits of seconds, which the connections bring; a migration of a large
 * table has none, nor has a node that waits while another one migrates. Each connection has its limits again when it goes
 * back to the pool.
 */
final class Unhurried {

    private static final List<String> LIMITS =
            List.of("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout");

    private Unhurried() {}

    /** A database of the other kind has no limits to take away. */
    static DataSource ifPostgresql(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Migrations.isDerby(connection.getMetaData().getDatabaseProductName()) ? database : of(database);
        }
    }

    static DataSource of(DataSource database) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object answer = call(database, method, arguments);
            return answer instanceof Connection connection ? unhurried(connection) : answer;
        });
    }

    private static Connection unhurried(Connection connection) throws SQLException {
        int patience = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
        limits(connection, "set %s = 0");
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("close") && !connection.isClosed()) {
                limits(connection, "reset %s");
                connection.setNetworkTimeout(Runnable::run, patience);
            }
            return call(connection, method, arguments);
        });
    }

    private static void limits(Connection connection, String sql) throws SQLException {
        boolean committing = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            for (String limit : LIMITS) {
                statement.execute(sql.formatted(limit));
            }
        }
        connection.setAutoCommit(committing);
    }

    private interface Call {
        Object answer(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Unhurried.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.answer(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
