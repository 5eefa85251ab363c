package org.hotline12345.ticket.api;

import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. Hears of steps after they are durable, to show them: live views, caches. It may miss some; what must not be missed is
 * for a {@link TicketReceiver}. Register it as a service; it hears of what happens from then on until it is unregistered. On
 * several nodes the observers of that node hear which carries events at the time.
 *
 * <p>It is called on a thread of the platform, outside any transaction, in the order of a ticket's steps; after a crash the
 * same event may come again. A call may take a second ({@code callLimitMillis} of {@code org.hotline12345.ticket.receivers})
 * and holds up the other observers for so long. After that it is interrupted, and misses what happens until it has come out.
 * An exception is logged and costs this observer this event, nobody else anything.
 */
@ConsumerType
public interface TicketObserver {

    /**
     * A step was taken.
     *
     * @param ticket the ticket as it stands now, which may be after later steps
     * @param event the record of the step
     */
    void moved(Ticket ticket, Event event);
}
