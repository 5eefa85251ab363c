package org.hotline12345.store.tables.kit;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;
import org.flywaydb.core.Flyway;

/**
 * The tables of a module in a database, made by its scripts in {@code db/NAME} as in the container, and its persistence
 * unit of the same name.
 */
public final class ModuleStore implements AutoCloseable {

    private static final Map<String, Mould> MOULDS = new ConcurrentHashMap<>();

    private final DataSource database;
    private final PersistenceUnit unit;
    private final Runnable after;

    public ModuleStore(DataSource database, On kind, String module) {
        this(made(database, kind, module), kind, module, () -> {});
    }

    private ModuleStore(DataSource database, On kind, String module, Runnable after) {
        this.after = after;
        this.database = database;
        this.unit = PersistenceUnit.at(database, kind, module);
    }

    /** In a database of its own, whose tables are copied from those that were made first. */
    public static ModuleStore in(EmptyDatabases databases, On kind, String module) throws SQLException {
        return in(databases, kind, module, mould(module));
    }

    /** In a database of its own, in which its tables and what tests begin with are already. */
    public static ModuleStore in(EmptyDatabases databases, On kind, String module, Mould begun) throws SQLException {
        return of(databases.lend(kind, begun), kind, module, UnaryOperator.identity());
    }

    /** In a database of Derby in memory that nobody else has, for tests that are not about the database. */
    public static ModuleStore inMemory(String module) {
        return inMemory(module, UnaryOperator.identity());
    }

    /** The same, reached through what a test puts before it. */
    public static ModuleStore inMemory(String module, UnaryOperator<DataSource> through) {
        try {
            return of(mould(module).copy(On.DERBY), On.DERBY, module, through);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the tests of " + module, e);
        }
    }

    private static ModuleStore of(Copy copy, On kind, String module, UnaryOperator<DataSource> through) {
        Pooled pooled = new Pooled(copy.database());
        return new ModuleStore(through.apply(pooled.connections()), kind, module, () -> {
            pooled.close();
            copy.close();
        });
    }

    private static Mould mould(String module) {
        return MOULDS.computeIfAbsent(module, it -> new Mould((empty, kind) -> made(empty, kind, it)));
    }

    private static DataSource made(DataSource database, On kind, String module) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .locations(
                        "classpath:db/" + module,
                        "classpath:db/" + module + "-" + (kind == On.DERBY ? "derby" : "postgresql"))
                .table(module + "_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(
                        kind == On.DERBY
                                ? Map.of("text", "clob", "bytes", "blob")
                                : Map.of("text", "text", "bytes", "bytea"))
                .loggers()
                .load()
                .migrate();
        return database;
    }

    public DataSource database() {
        return database;
    }

    public JpaTemplate template() {
        return unit.template();
    }

    @Override
    public void close() {
        unit.close();
        after.run();
    }
}
