package org.hotline12345.store.tables.kit;

import java.util.Map;
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

    private final EntityManagerFactory factory;
    private final JpaTemplate template;

    public ModuleStore(DataSource database, On kind, String module) {
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
        factory =
                Persistence.createEntityManagerFactory(module, Map.of("javax.persistence.nonJtaDataSource", database));
        template = new LocalTemplate(factory);
    }

    public JpaTemplate template() {
        return template;
    }

    @Override
    public void close() {
        factory.close();
    }
}
