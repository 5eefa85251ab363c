package org.hotline12345.statistics.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 统计. How many tickets there were, out of the running totals, for subsystems that say it further. It asks nobody who asks: who
 * may see what is for the caller to judge (A7). Safe for any thread.
 *
 * <p>Any method throws {@link CountsUnavailable} where the store does not answer.
 */
@ProviderType
public interface Counts {

    /**
     * The answers to some questions, in their order. Work goes on meanwhile: of two that are about the same tickets one may
     * have a ticket more.
     *
     * @throws IllegalArgumentException where one is of what is not kept, or of days that have not come yet
     */
    List<CountTable> tables(List<CountQuestion> questions);

    /** How many steps are not counted yet. */
    long behind();

    /** When the oldest step was recorded that is not counted yet; empty where all are counted. */
    Optional<Instant> uncountedSince();
}
