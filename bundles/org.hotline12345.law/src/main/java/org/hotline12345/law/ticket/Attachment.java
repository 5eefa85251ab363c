package org.hotline12345.law.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * 附件. A file that belongs to a ticket: a photo with the matter, a decision document, a duty statement. Who enclosed it stands
 * in the record of the step.
 *
 * @param number counts the files of the ticket, from 1
 * @param name the name of the file
 * @param mediaType what the content is, such as {@code image/jpeg}
 * @param size of the content in bytes
 * @param sha256 of the content, in 64 hexadecimal digits, by which it is kept
 * @param note what it is, said by who enclosed it
 * @param enclosedAt when it was enclosed
 */
public record Attachment(
        int number, String name, String mediaType, int size, String sha256, Optional<String> note, Instant enclosedAt) {

    public Attachment {
        note = note == null ? Optional.empty() : note;
    }
}
