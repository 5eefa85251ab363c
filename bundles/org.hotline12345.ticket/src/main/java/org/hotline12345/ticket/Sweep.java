package org.hotline12345.ticket;

import java.util.Optional;
import java.util.function.Consumer;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.Tickets;

/** Every ticket of a status, page by page. */
final class Sweep {

    private Sweep() {}

    static void in(Status status, Tickets tickets, Consumer<Ticket> todo) {
        Optional<TicketNumber> before = Optional.empty();
        do {
            Page page = tickets.list(
                    Watcher.SYSTEM,
                    new Selection(Optional.of(status), Optional.empty(), before, Selection.LARGEST_PAGE));
            page.tickets().forEach(todo);
            before = page.next();
        } while (before.isPresent());
    }
}
