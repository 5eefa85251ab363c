package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** Where a ticket stands in the closed loop (A5). */
public enum Status {
    /** With the center: to be answered, declined or dispatched. */
    @Called("待转派")
    AWAITING_DISPATCH,
    /** 办理中: with at least one unit. */
    @Called("办理中")
    IN_HANDLING,
    /** 已办结: closed or answered, and the requester is asked to rate. */
    @Called("待评价")
    AWAITING_EVALUATION,
    /** 待回访: still dissatisfied after a redo; the center follows up (A24). */
    @Called("待回访")
    AWAITING_FOLLOW_UP,
    /** 已并入 another ticket (A10.7). Its requester is told what becomes of that one. */
    @Called("已并入")
    ATTACHED,
    /** 已归档. No step is possible any more. */
    @Called("已归档")
    ARCHIVED,
    /** 不予受理. No step is possible any more. */
    @Called("不予受理")
    DECLINED;

    /** Whether the loop has ended. */
    public boolean terminal() {
        return this == ARCHIVED || this == DECLINED;
    }
}
