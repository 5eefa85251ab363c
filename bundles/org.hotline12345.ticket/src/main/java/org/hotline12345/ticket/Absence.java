package org.hotline12345.ticket;

import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.TicketArchived;

/** What is said of a ticket that the store does not find: that its year is archived, or nothing at all. */
final class Absence {

    private Absence() {}

    static Reply reply(TicketStore store, TicketNumber number) {
        return store.archived(number) ? new Reply.Archived(number, number.year()) : new Reply.Unknown(number);
    }

    /** @throws TicketArchived where its year is archived */
    static void check(TicketStore store, TicketNumber number) {
        if (store.archived(number)) {
            throw new TicketArchived(number, number.year());
        }
    }
}
