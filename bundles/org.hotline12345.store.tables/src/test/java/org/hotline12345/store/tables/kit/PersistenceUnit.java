package org.hotline12345.store.tables.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;

/**
 * A persistence unit at a database. To make one takes longer than most tests; so whoever closes it leaves it to the next, for
 * whom nothing but the database behind it is another one: ours remember no row.
 */
public final class PersistenceUnit implements AutoCloseable {

    private static final Map<String, Queue<PersistenceUnit>> IDLE = new ConcurrentHashMap<>();

    private final Queue<PersistenceUnit> idle;
    private final AtomicReference<DataSource> behind = new AtomicReference<>();
    private final EntityManagerFactory factory;

    private PersistenceUnit(String name, Queue<PersistenceUnit> idle) {
        this.idle = idle;
        this.factory = Persistence.createEntityManagerFactory(
                name, Map.of("javax.persistence.nonJtaDataSource", whicheverIsBehind()));
    }

    /** The one of that name in its {@code persistence.xml}, which until it is closed nobody else has. */
    public static PersistenceUnit at(DataSource database, On kind, String name) {
        Queue<PersistenceUnit> idle = IDLE.computeIfAbsent(name + kind, it -> new ConcurrentLinkedQueue<>());
        PersistenceUnit unit = Optional.ofNullable(idle.poll()).orElseGet(() -> new PersistenceUnit(name, idle));
        unit.behind.set(database);
        return unit;
    }

    private DataSource whicheverIsBehind() {
        return (DataSource) Proxy.newProxyInstance(
                PersistenceUnit.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, asked, arguments) -> {
                    try {
                        return asked.invoke(behind.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public JpaTemplate template() {
        return new LocalTemplate(factory);
    }

    @Override
    public void close() {
        idle.add(this);
    }
}
