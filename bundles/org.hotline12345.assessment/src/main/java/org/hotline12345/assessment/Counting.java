package org.hotline12345.assessment;

import java.time.Clock;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.TicketReceiver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters each ticket that moved into the books. An event that comes twice changes nothing the second time, because the
 * facts are those of the ticket and not of the event.
 */
@Component(property = TicketReceiver.NAME + "=" + Counting.NAME)
public final class Counting implements TicketReceiver {

    /** Its durable name among the receivers. */
    public static final String NAME = "hotline.assessment";

    private final Books books;
    private final Clock clock;

    @Activate
    public Counting(@Reference Books books) {
        this(books, Clock.systemUTC());
    }

    Counting(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public void receive(Ticket ticket, Event event) {
        books.enter(ticket, Facts.of(ticket, clock.instant()));
    }
}
