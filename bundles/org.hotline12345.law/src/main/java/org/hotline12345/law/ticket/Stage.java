package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** Where an assignment stands. */
public enum Stage {
    /** 待签收. */
    @Called("待签收")
    AWAITING_SIGNATURE,
    /** 办理中: signed. */
    @Called("已签收")
    SIGNED,
    /** 退回审核中. */
    @Called("退回审核中")
    RETURN_UNDER_REVIEW,
    /** 办结审核中. */
    @Called("办结审核中")
    CLOSURE_UNDER_REVIEW,
    /** 延期审核中. */
    @Called("延期审核中")
    EXTENSION_UNDER_REVIEW,
    /** 已完成分工: the lead, or the unit above, has the matter. */
    @Called("已完成分工")
    FINISHED,
    /** 已退回. */
    @Called("已退回")
    RETURNED,
    /** 已办结. */
    @Called("已办结")
    CLOSED,
    /** The unit left; the unit above it has the matter now. */
    @Called("已转上级")
    PASSED_ON;

    /** Whether the unit still has the matter. */
    public boolean open() {
        return this == AWAITING_SIGNATURE
                || this == SIGNED
                || this == RETURN_UNDER_REVIEW
                || this == CLOSURE_UNDER_REVIEW
                || this == EXTENSION_UNDER_REVIEW;
    }
}
