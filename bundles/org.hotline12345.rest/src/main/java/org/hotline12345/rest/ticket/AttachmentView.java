package org.hotline12345.rest.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A file of a ticket.
 *
 * @param number counts the files of the ticket, from 1
 * @param name the name of the file
 * @param mediaType what it is
 * @param size in bytes
 * @param sha256 of the content; the ETag
 * @param note what it is, said by who enclosed it
 * @param enclosedAt when it was enclosed
 * @param href where the content is
 */
public record AttachmentView(
        int number,
        String name,
        String mediaType,
        int size,
        String sha256,
        Optional<String> note,
        Instant enclosedAt,
        String href) {

    /**
     * The files of a ticket.
     *
     * @param number the ticket
     * @param attachments in the order in which they came
     */
    public record Attachments(TicketNumber number, List<AttachmentView> attachments) {}

    static Attachments all(Ticket ticket) {
        return new Attachments(
                ticket.number(),
                ticket.attachments().stream().map(it -> of(ticket.number(), it)).toList());
    }

    private static AttachmentView of(TicketNumber ticket, Attachment file) {
        return new AttachmentView(
                file.number(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.note(),
                file.enclosedAt(),
                href(ticket) + "/" + file.number());
    }

    /** Where the files of a ticket are. */
    static String href(TicketNumber ticket) {
        return "/api/tickets/" + ticket + "/attachments";
    }
}
