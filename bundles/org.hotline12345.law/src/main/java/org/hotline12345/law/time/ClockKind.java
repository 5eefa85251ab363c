package org.hotline12345.law.time;

import org.hotline12345.law.Called;

/** What a clock measures. */
public enum ClockKind {
    /** The center's own time from intake to dispatch, answer or decline. */
    @Called("中心处理")
    CENTER,
    /** 签收: until the unit has signed. */
    @Called("签收")
    SIGN,
    /** 退回: until when the unit may return the matter. */
    @Called("退回")
    RETURN,
    /** 处理: until the first act of disposal in an emergency. */
    @Called("处置")
    DISPOSAL,
    /** 办结: until the unit has asked for closure. */
    @Called("办结")
    CLOSING,
    /** The matter's own time, over all its units: it neither stops for a review nor starts anew. */
    @Called("事项总时限")
    MATTER,
    /** 评价: until when the requester may rate. */
    @Called("评价")
    EVALUATION
}
