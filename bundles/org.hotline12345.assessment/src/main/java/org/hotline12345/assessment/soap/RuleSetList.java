package org.hotline12345.assessment.soap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.rules.RuleSet;

/**
 * The rule sets that there are.
 *
 * @param ruleSets every version
 * @param indicators those that modules bring
 */
public record RuleSetList(List<Heading> ruleSets, List<Offered> indicators) {

    /**
     * One of them.
     *
     * @param key such as {@code units/1}
     * @param to left out while it has no end
     */
    public record Heading(String key, String title, LocalDate from, Optional<LocalDate> to) {}

    /**
     * An indicator of a module.
     *
     * @param formula how it computes, in words; left out where it does not say
     * @param weight the weight that its author proposes, of 1 to 100; what counts is the rule set
     */
    public record Offered(
            String id, String name, boolean frontDesk, Optional<String> formula, Optional<Integer> weight) {}

    static RuleSetList of(List<RuleSet> all, List<org.hotline12345.assessment.result.Offered> indicators) {
        return new RuleSetList(
                all.stream()
                        .map(it -> new Heading(it.key(), it.title(), it.from(), it.to()))
                        .toList(),
                indicators.stream()
                        .map(it -> new Offered(it.id(), it.name(), it.frontDesk(), it.formula(), it.weight()))
                        .toList());
    }
}
