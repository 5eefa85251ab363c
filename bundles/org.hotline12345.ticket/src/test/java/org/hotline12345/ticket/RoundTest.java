package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hotline12345.store.api.StoreUnavailable;
import org.junit.jupiter.api.Test;

class RoundTest {

    /** What throws out of a scheduled task would never be done again. */
    @Test
    void aRoundThatFailsIsDoneAgain() {
        Deque<RuntimeException> failures = new ArrayDeque<>(List.of(
                new StoreUnavailable("gone fishing", new IllegalStateException()),
                new IllegalStateException("broken")));
        int[] done = {0};
        Round round = new Round("Counting", () -> {
            if (!failures.isEmpty()) {
                throw failures.pop();
            }
            done[0]++;
        });
        round.run();
        round.run();
        round.run();
        assertEquals(1, done[0]);
    }
}
