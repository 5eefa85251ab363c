package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** 职责界定的方式. How a duty is determined (A16). */
public enum DutyMethod {
    /** For plain cases. */
    @Called("快速协调")
    QUICK,
    @Called("会议协调")
    MEETING,
    @Called("现场踏勘")
    SITE_SURVEY,
    @Called("征求业务指导部门意见")
    PROFESSIONAL_OPINION,
    @Called("市委编办审定")
    ESTABLISHMENT_OFFICE,
    @Called("市司法局审定")
    JUSTICE_BUREAU,
    @Called("市政府协调审定")
    GOVERNMENT
}
