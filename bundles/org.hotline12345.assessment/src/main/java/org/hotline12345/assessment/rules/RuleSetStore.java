package org.hotline12345.assessment.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the rule sets of a city. Safe for any thread.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer.
 */
public interface RuleSetStore {

    /** Every version of every rule set that was entered. */
    List<RuleSet> all();

    Optional<RuleSet> find(String id, int version);

    /**
     * Puts a version in the place of an earlier text of it, unless a result was published by it.
     *
     * @return whether it was kept
     */
    boolean keep(RuleSet rules, String by, Instant at);
}
