package org.hotline12345.warning.surge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The record of warnings of rises. Safe for any thread, on any node; any method throws {@code StoreUnavailable} where the
 * database does not answer.
 */
public interface SurgeBooks {

    /** Those that opened since, or still last; the latest first. */
    List<Surge> since(Instant from);

    Optional<Surge> find(String id);

    /** Keeps what became of a warning, and leaves what a person said of it; one that has ended stays so. */
    void keep(Surge surge);

    /** Keeps what a person says; the last word counts. Empty where there is no such warning. */
    Optional<Surge> judge(String id, Surge.Judgement said);
}
