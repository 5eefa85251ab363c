package org.hotline12345.supervision.pattern;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.FindingState;

/**
 * What is known of a finding, as far as it matters for what becomes of it.
 *
 * @param number by which it is known; 0 where it is new
 * @param state where it stands
 * @param decidedOn how many matters there were when a person decided; 0 where nobody has
 * @param members its matters, with when they were brought; those that were looked at
 * @param besides how many more it has
 * @param mergedInto the finding it is one with now
 */
public record Known(
        long number,
        FindingState state,
        int decidedOn,
        Map<TicketNumber, Instant> members,
        int besides,
        Optional<Long> mergedInto) {

    public Known {
        members = Map.copyOf(members);
    }

    /** One of which all matters were looked at. */
    public Known(
            long number,
            FindingState state,
            int decidedOn,
            Map<TicketNumber, Instant> members,
            Optional<Long> mergedInto) {
        this(number, state, decidedOn, members, 0, mergedInto);
    }

    public int matters() {
        return members.size() + besides;
    }

    Known with(FindingState newState, Map<TicketNumber, Instant> newMembers, int more) {
        return new Known(number, newState, decidedOn, newMembers, more, mergedInto);
    }

    Known into(long other) {
        return new Known(number, FindingState.MERGED, decidedOn, Map.of(), Optional.of(other));
    }
}
