package org.hotline12345.supervision;

import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.TicketReceiver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Follows the steps of tickets. It enters the ticket and not the event, so an event that comes twice changes nothing. */
@Component(property = TicketReceiver.NAME + "=" + Following.NAME)
public final class Following implements TicketReceiver {

    /** Its durable name among the receivers. */
    public static final String NAME = "hotline.supervision";

    private final Register register;

    @Activate
    public Following(@Reference Register register) {
        this.register = register;
    }

    @Override
    public void receive(Ticket ticket, Event event) {
        register.enter(ticket);
    }
}
