package org.hotline12345.knowledge.api;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * Which tasks.
 *
 * @param state how they stand; any where left out
 * @param unit of this unit and those below it; of any where left out
 * @param before only those with a smaller number
 * @param most how many at most, from 1 to 200
 */
public record TaskSelection(Optional<State> state, Optional<UnitId> unit, Optional<Long> before, int most) {

    /** How a task stands. */
    public enum State {
        /** Not closed. */
        @Called("未办结")
        OPEN,
        /** Not closed, and past its last day. */
        @Called("已超期")
        LATE,
        @Called("已办结")
        CLOSED
    }

    public TaskSelection {
        if (most < 1 || most > 200) {
            throw new IllegalArgumentException("From 1 to 200 tasks are asked for, not " + most);
        }
    }
}
