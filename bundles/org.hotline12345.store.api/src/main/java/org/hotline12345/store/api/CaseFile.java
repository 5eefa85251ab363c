package org.hotline12345.store.api;

import java.util.List;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;

/**
 * 案卷. All that is kept of a ticket, as it stood at one moment.
 *
 * @param ticket the ticket
 * @param confidential the part that few may see
 * @param events its steps in order
 */
public record CaseFile(Ticket ticket, Confidential confidential, List<Event> events) {

    public CaseFile {
        events = List.copyOf(events);
    }
}
