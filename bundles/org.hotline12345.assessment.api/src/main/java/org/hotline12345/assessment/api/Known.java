package org.hotline12345.assessment.api;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hotline12345.law.party.UnitId;

/**
 * All that is known of a unit, or of a part of the front desk, in a period. A value, kept with each result, so that the result
 * can be computed again.
 *
 * @param unit which unit, or which group of call-takers
 * @param level where it stands
 * @param period in which months
 * @param figures what was counted of it, without what a decision on an appeal took out (A35)
 * @param yearBefore the same in the same months of the year before
 * @param themes how many assignments were delivered of each theme
 * @param themesYearBefore the same of the year before
 * @param quantities what else is known; what is missing is not known, which is not the same as none
 */
public record Known(
        UnitId unit,
        AssessedLevel level,
        AssessmentPeriod period,
        Figures figures,
        Figures yearBefore,
        Map<String, Long> themes,
        Map<String, Long> themesYearBefore,
        Map<Quantity, Long> quantities) {

    public Known {
        themes = Map.copyOf(themes);
        themesYearBefore = Map.copyOf(themesYearBefore);
        quantities = Map.copyOf(quantities);
    }

    /**
     * How much there is of what a rule set names: a {@link Measure}, what {@link Measure#named} takes together, or a {@link
     * Quantity}. Empty where it is not known, or where there is no such name.
     */
    public OptionalLong amount(String name) {
        List<Measure> measures = Measure.named(name);
        if (!measures.isEmpty()) {
            return OptionalLong.of(measures.stream().mapToLong(figures::of).sum());
        }
        return quantities.entrySet().stream()
                .filter(it -> it.getKey().name().equals(name))
                .mapToLong(Map.Entry::getValue)
                .findFirst();
    }
}
