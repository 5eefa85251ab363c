package org.hotline12345.store.tables.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;

/**
 * A persistence unit at a database. To make one takes longer than most tests; so whoever closes it leaves it to the next, for
 * whom nothing but the database behind it is another one: ours remember no row. To close it again does nothing.
 */
public final class PersistenceUnit implements AutoCloseable {

    private static final Map<String, Queue<Made>> IDLE = new ConcurrentHashMap<>();

    private final Made made;
    private final Queue<Made> idle;
    private final AtomicBoolean lent = new AtomicBoolean(true);

    /**
     * What is used again.
     *
     * @param behind the database that it is at
     */
    private record Made(EntityManagerFactory factory, AtomicReference<DataSource> behind) {}

    private PersistenceUnit(Made made, Queue<Made> idle) {
        this.made = made;
        this.idle = idle;
    }

    /** The one of that name in its {@code persistence.xml}, which until it is closed nobody else has. */
    public static PersistenceUnit at(DataSource database, On kind, String name) {
        Queue<Made> idle = IDLE.computeIfAbsent(name + kind, it -> new ConcurrentLinkedQueue<>());
        Made made = Optional.ofNullable(idle.poll()).orElseGet(() -> make(name));
        made.behind().set(database);
        return new PersistenceUnit(made, idle);
    }

    private static Made make(String name) {
        AtomicReference<DataSource> behind = new AtomicReference<>();
        Object whichever = Proxy.newProxyInstance(
                PersistenceUnit.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, asked, arguments) -> {
                    try {
                        return asked.invoke(behind.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new Made(
                Persistence.createEntityManagerFactory(name, Map.of("javax.persistence.nonJtaDataSource", whichever)),
                behind);
    }

    public JpaTemplate template() {
        return new LocalTemplate(made.factory());
    }

    @Override
    public void close() {
        if (lent.getAndSet(false)) {
            idle.add(made);
        }
    }
}
