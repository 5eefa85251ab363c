package org.hotline12345.store.tables.kit;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
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
    private final EntityManagerFactory factory;
    private final JpaTemplate template;

    public ModuleStore(DataSource database, On kind, String module) {
        this(made(database, kind, module), module);
    }

    private ModuleStore(DataSource database, String module) {
        this.database = database;
        this.factory =
                Persistence.createEntityManagerFactory(module, Map.of("javax.persistence.nonJtaDataSource", database));
        this.template = new LocalTemplate(factory);
    }

    /** In a database of Derby in memory that nobody else has, for tests that are not about the database. */
    public static ModuleStore inMemory(String module) {
        Mould mould = MOULDS.computeIfAbsent(module, it -> new Mould((empty, kind) -> made(empty, kind, it)));
        try {
            return new ModuleStore(EmbeddedDerby.open(mould.copy(On.DERBY)), module);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the tests of " + module, e);
        }
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
        return template;
    }

    @Override
    public void close() {
        factory.close();
    }
}
