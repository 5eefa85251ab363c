package org.hotline12345.unit.api;

import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Ticket;

/**
 * 申请办结. What a unit is about to report.
 *
 * @param ticket the ticket before the step; of the requester it says nothing but whether there is a name and a way to reach
 * @param assignment the assignment of the unit
 * @param report what its officer reports (A19)
 */
public record Closing(Ticket ticket, Assignment assignment, ClosureReport report) {}
