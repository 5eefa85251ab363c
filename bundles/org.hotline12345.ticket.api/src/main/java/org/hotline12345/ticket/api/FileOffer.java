package org.hotline12345.ticket.api;

import java.io.InputStream;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * Offers a file to be enclosed.
 *
 * @param caller who offers it
 * @param ticket with which ticket
 * @param name the name of the file; what it says of the type must be so
 * @param mediaType what the content is said to be; must be so where it is said
 * @param length of the content in bytes, where it is said beforehand
 * @param note what it is
 * @param key a key of the caller's own making: the same key with the same file again is the same step, taken once
 * @param content the content; read once, and left open
 */
public record FileOffer(
        Caller caller,
        TicketNumber ticket,
        String name,
        Optional<String> mediaType,
        Optional<Long> length,
        Optional<String> note,
        Optional<String> key,
        InputStream content) {

    public FileOffer {
        mediaType = mediaType == null ? Optional.empty() : mediaType.filter(it -> !it.isBlank());
        length = length == null ? Optional.empty() : length;
        note = note == null ? Optional.empty() : note.filter(it -> !it.isBlank());
        key = key == null ? Optional.empty() : key.filter(it -> !it.isBlank());
    }
}
