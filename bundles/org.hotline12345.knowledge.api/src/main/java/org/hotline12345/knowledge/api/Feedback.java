package org.hotline12345.knowledge.api;

import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.KnowledgeFault;

/**
 * What the call desk says of the knowledge base where no ticket shows it.
 *
 * @param fault wrong or missing
 * @param unit whose knowledge it is
 * @param article which article is wrong
 * @param reason what is to be corrected or written
 */
public record Feedback(KnowledgeFault fault, UnitId unit, Optional<String> article, String reason) {

    public Feedback {
        article = article == null ? Optional.empty() : article.filter(it -> !it.isBlank());
    }
}
