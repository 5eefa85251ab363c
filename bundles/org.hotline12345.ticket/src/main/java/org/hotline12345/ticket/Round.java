package org.hotline12345.ticket;

import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.ticket.api.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again, each time under a trace of its own. It says once that it cannot be done, and once that it can again. */
final class Round implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final String what;
    private final Runnable work;
    private boolean waiting;

    Round(String what, Runnable work) {
        this.what = what;
        this.work = work;
    }

    @Override
    public void run() {
        Trace.begin();
        try {
            work.run();
            if (waiting) {
                LOG.info("{} goes on", what);
            }
            waiting = false;
        } catch (StoreUnavailable | TicketsUnavailable e) {
            if (!waiting) {
                LOG.warn("{} waits, the store does not answer: {}", what, e.getMessage());
            }
            waiting = true;
        } catch (RuntimeException e) {
            if (!waiting) {
                LOG.error("{} waits", what, e);
            }
            waiting = true;
        } finally {
            Trace.end();
        }
    }
}
