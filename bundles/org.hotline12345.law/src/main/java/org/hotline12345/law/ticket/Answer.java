package org.hotline12345.law.ticket;

import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * 即时答复. What the requester was told at once (A12.1).
 *
 * @param text what was told
 * @param source the article of the knowledge base that was read out, where there is one
 * @param suppliedBy the unit that supplies that article (A25)
 * @param revision of that article, where it has one
 */
public record Answer(String text, Optional<String> source, Optional<UnitId> suppliedBy, Optional<String> revision) {

    public Answer {
        source = source == null ? Optional.empty() : source;
        suppliedBy = suppliedBy == null ? Optional.empty() : suppliedBy;
        revision = revision == null ? Optional.empty() : revision;
    }

    /** An answer of which nobody says who supplied its source. */
    public Answer(String text, Optional<String> source) {
        this(text, source, Optional.empty(), Optional.empty());
    }
}
