package org.hotline12345.rest.ticket;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A step that was taken.
 *
 * @param number of which ticket
 * @param queryCode 查询码, the code for the requester; only where the step made the ticket
 * @param repeated whether an earlier request with the same key had already taken it
 * @param event the record of the step
 * @param ticket the ticket after the step
 * @param alike earlier tickets that may be about the same matter; only where the step made the ticket, and none for a
 *     requester
 */
public record TakenView(
        TicketNumber number,
        Optional<String> queryCode,
        boolean repeated,
        HistoryView event,
        TicketView ticket,
        Optional<List<AlikeView>> alike) {}
