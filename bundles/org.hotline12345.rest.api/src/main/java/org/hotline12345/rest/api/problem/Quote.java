package org.hotline12345.rest.api.problem;

import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.ticket.Ticket;

/**
 * A paragraph as it is shown.
 *
 * @param key such as {@code A17.1}
 * @param text its words; left out where its regulation is not installed
 * @param document the number of the document it stands in, such as 吐政办函〔2021〕33号; left out likewise
 */
public record Quote(String key, Optional<String> text, Optional<String> document) {

    /** The paragraph of a key in the regulation that judges {@code ticket}. */
    public static Quote of(Ticket ticket, String key, Regulations regulations) {
        return regulations
                .byId(ticket.regulation())
                .flatMap(law -> law.paragraph(key).map(it -> of(it, Optional.of(law.citation()))))
                .orElseGet(() -> new Quote(key, Optional.empty(), Optional.empty()));
    }

    /** A paragraph with the document that it stands in. */
    public static Quote of(Paragraph paragraph, Optional<Citation> law) {
        return new Quote(paragraph.key(), Optional.of(paragraph.text()), law.map(Citation::document));
    }
}
