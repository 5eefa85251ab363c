package org.hotline12345.assessment.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.law.party.UnitId;

/**
 * Keeps appeals. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer.
 */
public interface AppealStore {

    /**
     * Files an appeal, unless the unit has an open one against the same result.
     *
     * @param made makes it, once its id is known
     * @return empty where there is an open one
     */
    Optional<Appeal> file(String result, UnitId unit, Function<String, Appeal> made);

    Optional<Appeal> find(String id);

    /**
     * Changes an open appeal.
     *
     * @return empty where it has been decided
     */
    Optional<Appeal> change(String id, UnaryOperator<Appeal> change);

    /**
     * Appeals, the latest first.
     *
     * @param units only of these; of all where empty
     */
    List<Appeal> list(Optional<String> result, Optional<Set<UnitId>> units, Optional<Appeal.State> state, int most);

    /** Those that were upheld against any version of the results of a level and a period, in the order of their filing. */
    List<Appeal> upheld(AssessedLevel level, AssessmentPeriod period);
}
