package org.hotline12345.itests.module;

import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.TicketReceiver;

/** Hears of steps, and is content. */
public final class ModuleReceiver implements TicketReceiver {

    @Override
    public void receive(Ticket ticket, Event event) {
        if (!ticket.number().equals(event.ticket())) {
            throw new IllegalArgumentException("A step of another ticket");
        }
    }
}
