package org.hotline12345.store.api;

import org.hotline12345.law.ticket.TicketNumber;

/**
 * What a request with a key came to.
 *
 * @param fingerprint of what was asked
 * @param ticket the ticket it moved
 * @param version the ticket's version after it
 */
public record Earlier(String fingerprint, TicketNumber ticket, int version) {}
