package org.hotline12345.soap;

import java.util.List;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;

/**
 * A ticket as the caller may see it.
 *
 * @param ticket the ticket
 * @param document the document number of the regulation that judges it
 * @param contact how the requester can be reached, masked for those who need not know
 * @param history each step that was taken, in order
 * @param deadlines the ticket's own, then those of each unit
 * @param possible the steps that the caller may take now
 */
public record Details(
        Ticket ticket,
        String document,
        Contact contact,
        List<History> history,
        List<Deadline> deadlines,
        List<Class<? extends Step>> possible) {}
