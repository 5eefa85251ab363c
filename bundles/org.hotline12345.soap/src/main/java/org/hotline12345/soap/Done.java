package org.hotline12345.soap;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Alike;

/**
 * The step was taken.
 *
 * @param number the ticket's number
 * @param version the ticket's version after the step
 * @param status where it stands after the step
 * @param queryCode the code for the requester; only where the step made the ticket
 * @param repeated whether an earlier request with the same key had already taken it
 * @param event the record of the step
 * @param alike earlier tickets that may be about the same matter; only where the step made the ticket, and none for a
 *     requester
 */
public record Done(
        TicketNumber number,
        int version,
        Status status,
        Optional<String> queryCode,
        boolean repeated,
        History event,
        List<Alike> alike) {}
