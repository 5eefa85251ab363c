package org.hotline12345.assessment.rules;

import java.math.BigDecimal;
import org.hotline12345.law.procedure.Assessing;

/**
 * 考核项目. One line of a rule set.
 *
 * @param id unique in the rule set, such as {@code closed-in-time}
 * @param name what people call it
 * @param source where its value comes from
 * @param points how the value becomes points
 * @param weight the most points that it gives
 * @param reason why it is assessed, and by which article
 */
public record RuleItem(String id, String name, Source source, Points points, BigDecimal weight, String reason) {

    RuleItem under(Assessing numbers) {
        return new RuleItem(id, name, source.under(numbers), points, weight, reason);
    }
}
