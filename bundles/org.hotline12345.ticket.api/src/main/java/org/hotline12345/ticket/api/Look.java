package org.hotline12345.ticket.api;

import java.util.List;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;

/**
 * A ticket as one caller may see it.
 *
 * @param ticket the ticket
 * @param contact how the requester can be reached, masked for those who need not know (A37)
 * @param history each step with time, actor and paragraph, in order
 * @param possible the kinds of step that this caller may take now
 */
public record Look(Ticket ticket, Contact contact, List<Event> history, List<Class<? extends Step>> possible) {

    public Look {
        history = List.copyOf(history);
        possible = List.copyOf(possible);
    }
}
