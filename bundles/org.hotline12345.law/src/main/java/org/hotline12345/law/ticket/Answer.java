package org.hotline12345.law.ticket;

import java.util.Optional;

/**
 * 即时答复. What the requester was told at once (A12.1).
 *
 * @param text what was told
 * @param source the article of the knowledge base that was read out, where there is one
 */
public record Answer(String text, Optional<String> source) {

    public Answer {
        source = source == null ? Optional.empty() : source;
    }
}
