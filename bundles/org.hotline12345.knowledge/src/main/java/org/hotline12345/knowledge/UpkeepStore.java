package org.hotline12345.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.law.party.UnitId;

/** Port: counts for the figures of upkeep. Each throws {@code StoreUnavailable} where the database does not answer. */
public interface UpkeepStore {

    /** How often it was done with articles of each unit, from an instant on to before another. */
    Map<UnitId, Long> acts(Act act, Instant from, Instant to);

    /** How many published articles of each unit had their last day within these, both included. */
    Map<UnitId, Long> lastDays(LocalDate first, LocalDate last);

    /** How many articles of each unit are published and hold on a day. */
    Map<UnitId, Long> inForce(LocalDate day);

    /** How many of these were published before an instant. */
    Map<UnitId, Long> inForceSince(LocalDate day, Instant before);

    /** Every task that was reported from an instant on to before another, in short. */
    List<Counted> tasks(Instant from, Instant to);

    /**
     * A task in short.
     *
     * @param closedOn the day on which it was closed
     */
    record Counted(UnitId unit, Instant at, LocalDate due, Optional<LocalDate> closedOn) {}
}
