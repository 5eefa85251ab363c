package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for a database that did not answer when the platform started. It is looked for on a thread of its own, so that
 * nobody else waits, and told once. For any thread.
 */
final class DatabaseArrival implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseArrival.class);
    private static final int ROUND_SECONDS = 2;

    private final Runnable arrived;
    private final AtomicReference<Optional<DataSource>> awaited = new AtomicReference<>(Optional.empty());
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-database"));

    /** @param arrived what is done once an awaited database answers */
    DatabaseArrival(Runnable arrived) {
        this.arrived = arrived;
    }

    /** Looks for what is awaited every few seconds from now on. */
    void watch() {
        thread.scheduleWithFixedDelay(this::look, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    /** The database could not be used; where that may pass by itself, it is awaited. */
    void failed(DataSource database, SQLException why) {
        boolean mayPass = Unusable.passing(why) || away(database);
        awaited.set(mayPass ? Optional.of(database) : Optional.empty());
        if (mayPass) {
            LOG.warn("The platform waits for the database, and goes on by itself when it answers");
        }
    }

    /** The last one that was chosen is in use. */
    void succeeded() {
        awaited.set(Optional.empty());
    }

    void look() {
        Optional<DataSource> database = awaited.get();
        try {
            if (database.isPresent() && answers(database.get()) && awaited.compareAndSet(database, Optional.empty())) {
                LOG.info("The database answers");
                arrived.run();
            }
        } catch (RuntimeException e) {
            LOG.error("What waits for the database could not go on", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static boolean answers(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection != null;
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean away(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection == null;
        } catch (SQLException e) {
            return !Unusable.refused(e);
        }
    }
}
