package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * 即时答复. Answers a consultation without dispatching it (A12.1).
 *
 * @param text what the requester was told
 * @param source the article of the knowledge base that was read out
 * @param suppliedBy the unit that supplies that article (A25)
 * @param revision of that article, where it has one
 */
@Called("即时答复")
public record AnswerAtOnce(String text, Optional<String> source, Optional<UnitId> suppliedBy, Optional<String> revision)
        implements Step {

    public AnswerAtOnce {
        source = source == null ? Optional.empty() : source;
        suppliedBy = suppliedBy == null ? Optional.empty() : suppliedBy;
        revision = revision == null ? Optional.empty() : revision;
    }

    /** An answer of which nobody says who supplied its source. */
    public AnswerAtOnce(String text, Optional<String> source) {
        this(text, source, Optional.empty(), Optional.empty());
    }
}
