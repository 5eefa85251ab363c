package org.hotline12345.statistics;

import java.util.List;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.statistics.cube.Facts;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.ticket.api.TicketReceiver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters each ticket that moved. An event that comes twice changes nothing the second time, because the fact is that of the
 * ticket and not of the event.
 */
@Component(property = TicketReceiver.NAME + "=" + Following.NAME)
public final class Following implements TicketReceiver {

    /** Its durable name among the receivers. */
    public static final String NAME = "hotline.statistics";

    private final Ledger ledger;
    private final City city;

    @Activate
    public Following(@Reference Ledger ledger, @Reference City city) {
        this.ledger = ledger;
        this.city = city;
    }

    @Override
    public void receive(Ticket ticket, Event event) {
        ledger.enter(List.of(new Ledger.Entry(Facts.of(ticket, city), ticket.version())));
    }
}
