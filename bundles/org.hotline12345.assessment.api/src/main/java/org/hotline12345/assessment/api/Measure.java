package org.hotline12345.assessment.api;

import org.hotline12345.law.Called;

/**
 * What is counted of each assignment, by unit and month, in the zone Asia/Shanghai. What was in time counts in the month in
 * which it was done, what was not in the month of its limit; so that a month that is over changes only where a limit is
 * counted anew.
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
    /** 提前办结: closed in at most half of the time that there was (A34). */
    @Called("提前办结")
    CLOSED_EARLY,
    /** 已办结, in time or late. */
    @Called("已办结")
    CLOSED,
    /** 办结用时: minutes from delivery to closing, of those that were closed. */
    @Called("办结用时（分钟）")
    CLOSE_MINUTES,
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
    VERY_SATISFIED
}
