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
 * @param finding what the center found of the unit's fault (A28.6), once it has asked the requester (A24)
 * @param lifted whether it ended because its ground fell away
 */
public record Supervision(
        int number,
        String ground,
        Instant openedAt,
        String document,
        Optional<String> result,
        Optional<String> finding,
        boolean lifted) {

    public Supervision {
        finding = finding == null ? Optional.empty() : finding;
        result = result == null ? Optional.empty() : result;
    }

    /** A supervision that begins. */
    public static Supervision opened(int number, String ground, Instant at, String document) {
        return new Supervision(number, ground, at, document, Optional.empty(), Optional.empty(), false);
    }

    public boolean open() {
        return result.isEmpty();
    }

    public Supervision closed(String outcome) {
        return new Supervision(number, ground, openedAt, document, Optional.of(outcome), finding, lifted);
    }

    /** The center has found whose fault it is. */
    public Supervision found(String fault) {
        return new Supervision(number, ground, openedAt, document, result, Optional.of(fault), lifted);
    }

    /** It ends because its ground fell away. */
    public Supervision lifted(String why) {
        return new Supervision(number, ground, openedAt, document, Optional.of(why), finding, true);
    }
}
