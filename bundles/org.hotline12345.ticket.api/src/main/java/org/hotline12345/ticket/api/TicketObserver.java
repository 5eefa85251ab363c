package org.hotline12345.ticket.api;

import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. Hears of each step after it is durable. Register it as a service; it hears of what happens from then on until it
 * is unregistered.
 *
 * <p>It is called on the core's courier thread, outside any transaction, in the order of a ticket's steps, at least
 * once: after a crash the same event may come again. It should return within a second; longer work belongs on a thread of
 * its own. An exception is logged and costs this observer this event, nobody else anything.
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
