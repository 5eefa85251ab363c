package org.hotline12345.assessment.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * Keeps results, with the facts that each was made of. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer.
 */
public interface ResultStore {

    /**
     * Begins to make a draft, or to make one anew: keeps the facts as they stand now, in one transaction, and counts what it kept.
     * Of two who do so at a time the later wins.
     *
     * @return empty where the result is published, which nothing changes
     */
    Optional<Round> begin(
            AssessedLevel level, AssessmentPeriod period, int version, Set<UnitId> units, List<Exclusion> exclusions);

    /** Keeps the draft that was made; false where somebody began another round, or published, in the meantime. */
    boolean save(Result draft, int round);

    /** Publishes a draft as it is; false where it is no longer the same draft, or somebody is making another. */
    boolean publish(Result published);

    /** Empty also while the first draft is being made. */
    Optional<Result> find(String id);

    /** By level, period and version. */
    List<Heading> list(Optional<AssessedLevel> level, Optional<AssessmentPeriod> period);

    /** Counts what a result kept. */
    Counted kept(Result result);

    /** Counts the facts as they stand now, as a result would. */
    Counted now(AssessmentPeriod period, Set<UnitId> units, List<Exclusion> exclusions);

    /**
     * The facts that are no longer as a result kept them, and those that came since.
     *
     * @param most how many at most
     */
    List<FactChange> changes(Result result, Set<UnitId> units, int most);

    /**
     * What a number of a unit counts, by ticket and assignment: as the result kept it; of the call desk as it stands now, with
     * 0 for the assignment.
     *
     * @param measures counted by any of these
     * @param themes only of these themes; of all where empty
     */
    List<Behind> behind(
            Result result, UnitId unit, List<Measure> measures, Set<String> themes, Optional<Behind> after, int most);

    /**
     * The making of a draft.
     *
     * @param number counts how often it was begun
     * @param counted from the facts that were kept
     */
    record Round(int number, Counted counted) {}

    /** An assignment of a ticket that a number counts. */
    record Behind(TicketNumber ticket, int assignment) {}

    /**
     * A fact that is not what it was.
     *
     * @param what 有变化, 不再计入 or 新计入
     */
    record FactChange(TicketNumber ticket, int assignment, UnitId unit, String what) {}
}
