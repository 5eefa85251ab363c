package org.hotline12345.warning;

import java.time.Clock;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.TicketReceiver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters each ticket that moved. An event that comes twice changes nothing the second time, because the picture is that of the
 * ticket and not of the event.
 */
@Component(property = TicketReceiver.NAME + "=" + Following.NAME)
public final class Following implements TicketReceiver {

    /** Its durable name among the receivers. */
    public static final String NAME = "hotline.warning";

    private final WatchBooks books;
    private final Clock clock;

    @Activate
    public Following(@Reference WatchBooks books) {
        this(books, Clock.systemUTC());
    }

    Following(WatchBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public void receive(Ticket ticket, Event event) {
        books.enter(Pictures.of(ticket, clock.instant()));
    }
}
