package org.hotline12345.assessment.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 得分. What a rule set makes of what is known of one unit.
 *
 * @param tickets whether it had any; who had none has no score
 * @param score all points, with two digits; empty without tickets, and where no item applies
 * @param bonus those of the bonuses, within the most that they may be
 * @param items each line of the rule set, in its order
 */
public record Scored(boolean tickets, Optional<BigDecimal> score, BigDecimal bonus, List<ScoredItem> items) {

    public Scored {
        score = score == null ? Optional.empty() : score;
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One line.
     *
     * @param item the id of the line
     * @param value what came out; empty where it does not apply
     * @param text the same for a reader, or why it does not apply
     * @param points empty where it does not apply
     * @param formula how it was computed, as the module of its indicator says it in words; empty where it is no module's, or
     *     says none
     */
    public record ScoredItem(
            String item,
            Optional<BigDecimal> value,
            String text,
            Optional<BigDecimal> points,
            Optional<String> formula) {

        public ScoredItem {
            value = value == null ? Optional.empty() : value;
            points = points == null ? Optional.empty() : points;
            formula = formula == null ? Optional.empty() : formula;
        }
    }
}
