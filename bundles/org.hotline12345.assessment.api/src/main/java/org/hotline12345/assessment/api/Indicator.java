package org.hotline12345.assessment.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. 考核指标. Makes a number of what is known of a unit, where the forms of a rule set do not suffice: shares, means and
 * comparisons with the year before are written in the rule set and need no code.
 *
 * <p><b>Register</b> it as a service with {@link Assesses}. A rule set names it by its id. Of two with one id the one of higher
 * service ranking is asked, and of equal ones the earlier; of several versions of one bundle side by side the newest. Where it is away, the item does not apply, and the result says so.
 *
 * <p><b>Pure</b>: the same values give the same reading, or a published result cannot be proven. Whoever changes what comes
 * out takes another id.
 *
 * <p><b>Called</b> on a thread of the platform, outside any transaction, by several threads at once, for one unit after the
 * other; it should take milliseconds. After a second its thread is interrupted. <b>An exception</b> or an error, a late answer
 * or none means that the item does not apply; what was thrown is named in the result, and its text stands in the log. After
 * three failures in a row it is left alone for a minute.
 */
@ConsumerType
public interface Indicator {

    /** Service property: its durable id. */
    String ID = "hotline.indicator.id";

    /** Service property: what people call it. */
    String NAME = "hotline.indicator.name";

    /** Service property: whether it says something of the front desk. */
    String FRONT_DESK = "hotline.indicator.frontDesk";

    /** Service property: how it computes, in words. */
    String FORMULA = "hotline.indicator.formula";

    /** Service property: the weight that its author proposes, in points of 100. */
    String WEIGHT = "hotline.indicator.weight";

    /** What it says of a unit, or of a part of the front desk. */
    Reading read(Known known);
}
