package org.hotline12345.evaluation.store;

import java.time.Instant;
import java.util.Optional;

/**
 * 待电话评价. Somebody whom no message has reached, and whom a person phones.
 *
 * @param round what is to be rated
 * @param tries how often nobody answered
 * @param at from when on the requester may be phoned; while it is in hand, until when
 * @param by the account that has it in hand; empty while nobody has
 */
public record ToPhone(Round round, int tries, Instant at, Optional<String> by) {

    /** Whether an account has it in hand. */
    public boolean inHandOf(String account, Instant now) {
        return by.filter(account::equals).isPresent() && now.isBefore(at);
    }
}
