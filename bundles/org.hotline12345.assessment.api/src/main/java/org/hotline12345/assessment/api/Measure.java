package org.hotline12345.assessment.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.law.Called;

/**
 * What is counted of each assignment, by unit and month, in the zone Asia/Shanghai. What was in time counts in the month in
 * which it was done, what was not in the month of its limit; so that a month that is over changes only where a limit is
 * counted anew, or where a matter that was closed in it is redone or rated.
 *
 * <p>How early is early is for a rule set to say. So the closings are counted by tenths of the time that there was; {@link
 * #named} takes them together.
 */
public enum Measure {
    /** 转派: assignments that were delivered, in the month of delivery. */
    @Called("转派")
    DISPATCHED,
    /** 重办: of those, the ones that are the redo of a matter (A22). */
    @Called("重办")
    REDONE,
    /** 退回: of those, the ones that the center took back (A15). */
    @Called("退回")
    RETURNED,
    /** 退回被驳回: of those, the ones of which the center refused the return (A15). */
    @Called("退回被驳回")
    RETURN_REFUSED,
    /** 应签收: assignments that were signed, or whose limit for it ran out (A14.1). */
    @Called("应签收")
    SIGN_DUE,
    /** 按时签收. */
    @Called("按时签收")
    SIGNED_IN_TIME,
    /** 已签收, in time or late. */
    @Called("已签收")
    SIGNED,
    /** 签收用时: minutes from delivery to signing, of those that were signed. */
    @Called("签收用时（分钟）")
    SIGN_MINUTES,
    /** 应办结: assignments that were closed, or whose limit for it ran out (A17). */
    @Called("应办结")
    CLOSE_DUE,
    /** 按时办结. */
    @Called("按时办结")
    CLOSED_IN_TIME,
    /**
     * 用时不超过一成办结 (A34): closed in at most a tenth of the time that there was, and neither redone nor rated dissatisfied.
     * A matter that is redone may be what nobody wanted closed so early.
     */
    @Called("用时不超过10%办结")
    CLOSED_TENTH_1,
    /** The same, in more than a tenth and at most two. */
    @Called("用时10%至20%办结")
    CLOSED_TENTH_2,
    @Called("用时20%至30%办结")
    CLOSED_TENTH_3,
    @Called("用时30%至40%办结")
    CLOSED_TENTH_4,
    @Called("用时40%至50%办结")
    CLOSED_TENTH_5,
    @Called("用时50%至60%办结")
    CLOSED_TENTH_6,
    @Called("用时60%至70%办结")
    CLOSED_TENTH_7,
    @Called("用时70%至80%办结")
    CLOSED_TENTH_8,
    @Called("用时80%至90%办结")
    CLOSED_TENTH_9,
    /** 已办结, in time or late. */
    @Called("已办结")
    CLOSED,
    /** 办结用时: minutes from delivery to closing, of those that were closed. */
    @Called("办结用时（分钟）")
    CLOSE_MINUTES,
    /** 应首次答复: assignments whose unit handed in what it did for the first time, or whose limit to close ran out before. */
    @Called("应首次答复")
    REPLY_DUE,
    /** 按时首次答复. */
    @Called("按时首次答复")
    REPLIED_IN_TIME,
    /** 已首次答复, in time or late. */
    @Called("已首次答复")
    REPLIED,
    /** 首次答复用时: minutes from delivery to the first handing-in, of those that were. */
    @Called("首次答复用时（分钟）")
    REPLY_MINUTES,
    /** 应评价: closed matters whose requester was to rate, and either did or let the window pass (A21). */
    @Called("应评价")
    RATING_DUE,
    /** 参评. */
    @Called("参评")
    RATED,
    /** 满意: of those, 非常满意, 满意 and 基本满意 with the handling; the second rating counts (A24). */
    @Called("满意")
    SATISFIED,
    /** 非常满意. */
    @Called("非常满意")
    VERY_SATISFIED,
    /** 电话受理: matters taken in by telephone and not declined; of the call desk, in the month of intake. */
    @Called("电话受理")
    TAKEN_BY_PHONE,
    /** 即时答复: of those, answered at once and never dispatched (A12.1). */
    @Called("电话即时答复")
    ANSWERED_AT_ONCE;

    private static final Pattern WITHIN = Pattern.compile("CLOSED_WITHIN_([1-9])0");

    /**
     * The measures that a name stands for, whose counts are to be added: the one of the name; or, for {@code CLOSED_WITHIN_10}
     * to {@code CLOSED_WITHIN_90}, the closings in at most so many percent of the time. Empty where there is no such name.
     */
    public static List<Measure> named(String name) {
        Matcher within = WITHIN.matcher(name);
        if (within.matches()) {
            int tenths = Integer.parseInt(within.group(1));
            return Arrays.asList(values()).subList(CLOSED_TENTH_1.ordinal(), CLOSED_TENTH_1.ordinal() + tenths);
        }
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).toList();
    }

    /**
     * The tenth that a share of the time falls in.
     *
     * @param percent of the time that there was, rounded up; empty for more than nine tenths
     */
    public static Optional<Measure> tenth(int percent) {
        int tenth = Math.max(1, (percent + 9) / 10);
        return tenth > CLOSED_TENTH_9.ordinal() - CLOSED_TENTH_1.ordinal() + 1
                ? Optional.empty()
                : Optional.of(values()[CLOSED_TENTH_1.ordinal() + tenth - 1]);
    }
}
