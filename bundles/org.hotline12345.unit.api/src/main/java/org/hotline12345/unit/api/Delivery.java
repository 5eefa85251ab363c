package org.hotline12345.unit.api;

import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;

/**
 * What a unit receives.
 *
 * @param ticket the ticket; of the requester it says nothing but whether there is a name and a way to reach
 * @param assignment the assignment to the unit, with its clocks
 */
public record Delivery(Ticket ticket, Assignment assignment) {}
