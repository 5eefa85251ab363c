package org.hotline12345.evaluation.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/** 参评. What the requesters said, and how many said anything. Safe for any thread. */
@ProviderType
public interface Participation {

    /**
     * The figures of the matters whose rating was opened in a period.
     *
     * @param units only matters of which one of these closed a part; empty for all, also those that the center answered
     * @param from the first day, Asia/Shanghai
     * @param to the last day
     * @throws IllegalArgumentException where {@code to} is before {@code from}
     */
    RatingFigures figures(Optional<Set<UnitId>> units, LocalDate from, LocalDate to);
}
