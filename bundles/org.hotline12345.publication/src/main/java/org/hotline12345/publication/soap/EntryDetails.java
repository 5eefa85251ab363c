package org.hotline12345.publication.soap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationForm;

/**
 * A publication, for who works on it.
 *
 * @param number by which it is named
 * @param content what it says
 * @param state how far it has come
 * @param writer who wrote what it says now
 * @param publishedAt when it was published
 * @param record who did what with it
 */
public record EntryDetails(
        long number,
        PublicationForm content,
        Publication.State state,
        String writer,
        Optional<Instant> publishedAt,
        List<Deed> record) {

    static EntryDetails of(Publication it) {
        return new EntryDetails(it.number(), it.content(), it.state(), it.writer(), it.publishedAt(), it.record());
    }
}
