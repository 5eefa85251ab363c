package org.hotline12345.assessment.soap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.result.Heading;
import org.hotline12345.law.Called;

/**
 * What tells results apart.
 *
 * @param period such as {@code 2026-03}, {@code 2026Q1} or {@code 2026}
 * @param ruleSet its key, such as {@code units/1}
 * @param publishedOn the day of publication
 * @param underAppeal whether any unit has an open appeal against it (A35)
 */
public record ResultHeading(
        String id,
        AssessedLevel level,
        String period,
        int version,
        State state,
        Optional<String> ruleSet,
        Optional<LocalDate> publishedOn,
        boolean underAppeal) {

    /** Whether it may still be made anew. */
    public enum State {
        @Called("草稿")
        DRAFT,
        @Called("已公布")
        PUBLISHED
    }

    static ResultHeading of(Heading it, Set<String> under) {
        return new ResultHeading(
                it.id(),
                it.level(),
                it.period().toString(),
                it.version(),
                it.published().isPresent() ? State.PUBLISHED : State.DRAFT,
                it.ruleSet(),
                it.published(),
                under.contains(it.id()));
    }
}
