package org.hotline12345.law.party;

import org.hotline12345.law.Called;

/** In which capacity somebody takes a step or looks at a ticket (A3). */
public enum Role {
    /** 诉求人. Sees and rates the own ticket. */
    @Called("诉求人")
    REQUESTER,
    /** 话务员. Takes matters in, answers at once, declines, dispatches. */
    @Called("话务员")
    CALL_TAKER,
    /** 市政务服务中心 12345热线管理科. Reviews, dispatches, approves units. */
    @Called("市政务服务中心")
    CENTER,
    /** 承办单位经办人. Acts for a unit and those below it. */
    @Called("承办单位")
    UNIT_OFFICER,
    /** 市政府办公室. Sees everything, takes no step. */
    @Called("市政府办公室")
    GOVERNING_OFFICE,
    /** The platform itself, where the law lets time or an event take a step. */
    @Called("系统")
    SYSTEM
}
