package org.hotline12345.ticket.courier;

import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;

/**
 * What somebody is told.
 *
 * @param ticket the ticket as it stands now
 * @param event what happened to it
 */
public record Told(Ticket ticket, Event event) {}
