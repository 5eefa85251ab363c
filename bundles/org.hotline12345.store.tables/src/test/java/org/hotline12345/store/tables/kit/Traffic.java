package org.hotline12345.store.tables.kit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts what goes between a database and whoever works with it, for tests of how much work something is. Safe for any thread. */
public final class Traffic {

    private static final List<Class<?>> COUNTED =
            List.of(PreparedStatement.class, Statement.class, ResultSet.class, Connection.class);

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong statements = new AtomicLong();

    /** So far. */
    public Load load() {
        return new Load(read.get(), written.get(), statements.get());
    }

    /**
     * How much it was.
     *
     * @param read rows that were fetched
     * @param written rows that were changed, each one in a statement of its own
     * @param statements that were executed, for reading or writing
     */
    public record Load(long read, long written, long statements) {

        public Load since(Load before) {
            return new Load(read - before.read, written - before.written, statements - before.statements);
        }
    }

    /** The same database, counted. */
    public DataSource of(DataSource database) {
        return counted(DataSource.class, database);
    }

    private <T> T counted(Class<T> type, Object real) {
        InvocationHandler counting = (proxy, method, arguments) -> {
            Object answer;
            try {
                answer = method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            count(method.getName(), answer);
            return COUNTED.stream()
                    .filter(it -> it == method.getReturnType())
                    .findFirst()
                    .filter(it -> answer != null)
                    .<Object>map(it -> counted(it, answer))
                    .orElse(answer);
        };
        return type.cast(Proxy.newProxyInstance(Traffic.class.getClassLoader(), new Class<?>[] {type}, counting));
    }

    private void count(String called, Object answer) {
        if (called.startsWith("execute")) {
            statements.incrementAndGet();
        }
        if (called.equals("next") && Boolean.TRUE.equals(answer)) {
            read.incrementAndGet();
        }
        if (called.equals("executeUpdate") && answer instanceof Integer rows) {
            written.addAndGet(rows);
        }
        if (called.equals("executeBatch") && answer instanceof int[] batch) {
            written.addAndGet(batch.length);
        }
    }
}
