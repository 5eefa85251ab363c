package org.hotline12345.warning.forecast;

import java.time.Instant;
import org.hotline12345.warning.OpenWork;

/**
 * Something that may run late.
 *
 * @param work what
 * @param due its limit
 * @param share which share of the time is used
 * @param odds how likely, and why
 */
public record Risk(OpenWork work, Instant due, double share, Odds odds) {

    private static final double PERCENT = 100;

    /** Why, in a sentence. */
    public String reason() {
        return "时限已用 %.0f%%；本单位同类事项到此尚未办结的约 %.0f 件，其中逾期 %d 件；全市为 %.0f%%"
                .formatted(share * PERCENT, odds.cases(), odds.late(), odds.city() * PERCENT);
    }
}
