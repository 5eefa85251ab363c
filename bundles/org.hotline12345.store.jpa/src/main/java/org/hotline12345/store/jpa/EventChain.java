package org.hotline12345.store.jpa;

import java.util.List;
import java.util.OptionalInt;

/**
 * The record of a ticket as a chain: each event holds the hash of the one before, so that none can be changed, taken out
 * or put in without breaking the chain from there on.
 */
final class EventChain {

    /** What the first event follows. */
    static final String START = "";

    private EventChain() {}

    /** The number of the first event that is not as it was recorded; empty where all are. */
    static OptionalInt broken(List<EventRow> events) {
        String before = START;
        int expected = 1;
        for (EventRow event : events) {
            if (event.number() != expected || !event.follows(before)) {
                return OptionalInt.of(expected);
            }
            before = event.hash();
            expected++;
        }
        return OptionalInt.empty();
    }
}
