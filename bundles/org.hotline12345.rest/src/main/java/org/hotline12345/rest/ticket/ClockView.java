package org.hotline12345.rest.ticket;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.ClockKind;

/**
 * How a limit stands now.
 *
 * @param kind what it measures
 * @param word the same in Chinese
 * @param assignment of which assignment; left out for the ticket's own
 * @param unit of which unit; left out likewise
 * @param unitName its name
 * @param paragraph the key of the paragraph that sets it
 * @param state how it stands
 * @param due the last instant that is in time
 * @param secondsLeft what is left of it, below 0 when it ran out; left out when it was stopped
 * @param stopped when it was met or fell away; left out while it runs
 */
public record ClockView(
        ClockKind kind,
        String word,
        Optional<Integer> assignment,
        Optional<UnitId> unit,
        Optional<String> unitName,
        String paragraph,
        State state,
        Instant due,
        Optional<Long> secondsLeft,
        Optional<Instant> stopped) {

    /** How a limit stands. */
    public enum State {
        /** It runs. */
        RUNNING,
        /** It stands still while the center has the matter in review. */
        PAUSED,
        /** It was met, or fell away, in time. */
        MET,
        /** It ran out, whether it was met since or not. */
        LATE
    }
}
