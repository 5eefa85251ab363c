package org.hotline12345.ticket.courier;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.hotline12345.ticket.api.TicketObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who hear of what happens while they are here, one after the other. Safe for any thread. */
public final class Observers {

    private static final Logger LOG = LoggerFactory.getLogger(Observers.class);

    private final Map<TicketObserver, Guest> all = new ConcurrentHashMap<>();
    private final Duration limit;
    private final Executor threads;

    Observers(Duration limit, Executor threads) {
        this.limit = limit;
        this.threads = threads;
    }

    public void add(TicketObserver observer) {
        all.put(observer, new Guest(threads));
    }

    public void remove(TicketObserver observer) {
        all.remove(observer);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Tells all of them. */
    public void tell(Told told) throws InterruptedException {
        for (Map.Entry<TicketObserver, Guest> each : all.entrySet()) {
            tell(each.getKey(), each.getValue(), told);
        }
    }

    private void tell(TicketObserver observer, Guest guest, Told told) throws InterruptedException {
        try {
            guest.visit(() -> observer.moved(told.ticket(), told.event()), limit);
        } catch (ExecutionException e) {
            missed(observer, told, e.getCause());
        } catch (TimeoutException e) {
            missed(observer, told, e);
        } catch (RejectedExecutionException e) {
            LOG.debug(
                    "{} misses step {} of {}: {}",
                    observer.getClass().getName(),
                    told.event().sequence(),
                    told.event().ticket(),
                    e.getMessage());
        }
    }

    private static void missed(TicketObserver observer, Told told, Throwable cause) {
        LOG.warn(
                "{} failed to hear of step {} of {}",
                observer.getClass().getName(),
                told.event().sequence(),
                told.event().ticket(),
                cause);
    }
}
