package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 即时答复. Answers a consultation without dispatching it (A12.1).
 *
 * @param text what the requester was told
 * @param source the article of the knowledge base that was read out
 */
@Called("即时答复")
public record AnswerAtOnce(String text, Optional<String> source) implements Step {

    public AnswerAtOnce {
        source = source == null ? Optional.empty() : source;
    }
}
