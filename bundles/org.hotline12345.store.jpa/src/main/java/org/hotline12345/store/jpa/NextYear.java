package org.hotline12345.store.jpa;

import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a year a year ahead, however long the platform runs; the start has opened those that were needed by then. */
@Component(service = NextYear.class, immediate = true)
public final class NextYear {

    private static final Logger LOG = LoggerFactory.getLogger(NextYear.class);

    private final ComingYears years;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-years"));

    @Activate
    public NextYear(@Reference(target = "(osgi.jndi.service.name=hotline)") DataSource database) {
        this(database, Clock.systemUTC());
    }

    NextYear(DataSource database, Clock clock) {
        this.years = new ComingYears(database, clock);
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.HOURS);
    }

    /** One round; what it cannot do the next one does. */
    void look() {
        try {
            years.open();
        } catch (SQLException e) {
            LOG.warn("The years are not looked at: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The years are not looked at", e);
        }
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }
}
