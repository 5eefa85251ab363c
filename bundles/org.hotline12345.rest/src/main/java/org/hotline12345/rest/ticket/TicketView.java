package org.hotline12345.rest.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A ticket as one caller sees it.
 *
 * @param number by which it is known
 * @param version how many steps it has taken; the ETag
 * @param status where it stands
 * @param statusWord the same in Chinese
 * @param document the document number of the regulation that judges it
 * @param ticket the ticket itself
 * @param units the names of the units that it names, by their ids
 * @param clocks its limits and those of its units, as they stand now
 * @param contact how the requester can be reached, as far as the caller may know; left out in the answer to a step
 * @param steps what the caller may do next; left out in the answer to a step
 */
public record TicketView(
        TicketNumber number,
        int version,
        Status status,
        String statusWord,
        String document,
        Ticket ticket,
        Map<String, String> units,
        List<ClockView> clocks,
        Optional<Contact> contact,
        Optional<List<NextStep>> steps) {

    /**
     * A step that may be taken now.
     *
     * @param name the kind of step
     * @param word the same in Chinese
     * @param href where to post it
     */
    public record NextStep(String name, String word, String href) {}
}
