package org.hotline12345.supervision.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;

/**
 * 督办件. What the center watches over as one: one or several tickets, on one or several grounds (A28).
 *
 * @param number by which it is known
 * @param subject what it is about, without a word of a requester
 * @param state where it stands
 * @param openedAt when it was made
 * @param openedBy the account; {@code system} where it followed the steps of a ticket
 * @param due the last moment of its limit: the one that was set, else the earliest of its open grounds
 * @param set whether the center has set the limit
 * @param grounds its grounds, the first before the others
 * @param units the units concerned
 * @param entries what was said, in order
 * @param result what came of it; empty while it lasts
 * @param endedAt when it ended
 * @param finding the hot spot it was made for
 * @param mergedInto the case that has its grounds now
 */
public record SupervisionCase(
        long number,
        String subject,
        CaseState state,
        Instant openedAt,
        String openedBy,
        Instant due,
        boolean set,
        List<CaseGround> grounds,
        Set<UnitId> units,
        List<CaseEntry> entries,
        Optional<String> result,
        Optional<Instant> endedAt,
        Optional<Long> finding,
        Optional<Long> mergedInto) {

    /** So many grounds are shown at a time. */
    public static final int PAGE = 200;

    public SupervisionCase {
        grounds = List.copyOf(grounds);
        units = Set.copyOf(units);
        entries = List.copyOf(entries);
    }

    /** A page of its grounds. @param from how many come before it, at least 0 */
    public List<CaseGround> page(int from) {
        int begin = Math.min(from, grounds.size());
        return grounds.subList(begin, Math.min(begin + PAGE, grounds.size()));
    }

    /** How many grounds come before the next page; empty where there is none. */
    public Optional<Integer> after(int from) {
        return from < grounds.size() - PAGE ? Optional.of(from + PAGE) : Optional.empty();
    }

    /** How many tickets it has. */
    public long tickets() {
        return grounds.stream().map(CaseGround::ticket).distinct().count();
    }

    /** Whether its limit has run out: while it lasts by {@code now}, afterwards by when it ended. */
    public boolean late(Instant now) {
        return endedAt.orElse(now).isAfter(due) && state != CaseState.MERGED;
    }
}
