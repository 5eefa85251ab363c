package org.hotline12345.law.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * 督办. The center watches over a matter (A28).
 *
 * @param number counts the supervisions of the ticket, from 1
 * @param ground the key of the paragraph, such as {@code A28.5}
 * @param openedAt when it was opened
 * @param document the instruction, decision or reason it rests on
 * @param result what came of it; empty while it lasts
 */
public record Supervision(int number, String ground, Instant openedAt, String document, Optional<String> result) {

    public Supervision {
        result = result == null ? Optional.empty() : result;
    }

    public boolean open() {
        return result.isEmpty();
    }

    public Supervision closed(String outcome) {
        return new Supervision(number, ground, openedAt, document, Optional.of(outcome));
    }
}
