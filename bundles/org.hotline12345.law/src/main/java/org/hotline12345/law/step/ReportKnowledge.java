package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.KnowledgeFault;

/**
 * 知识库纠错. Tells a unit what is to be corrected in the knowledge that it supplies, as a matter has shown (A25). It moves the
 * ticket nowhere.
 *
 * @param fault what is wrong
 * @param unit the unit whose knowledge it is
 * @param source the article of the knowledge base; left out where it is missing
 * @param reason what is to be corrected or written
 */
@Called("知识库纠错")
public record ReportKnowledge(KnowledgeFault fault, UnitId unit, Optional<String> source, String reason)
        implements Step {

    public ReportKnowledge {
        source = source == null ? Optional.empty() : source;
    }
}
