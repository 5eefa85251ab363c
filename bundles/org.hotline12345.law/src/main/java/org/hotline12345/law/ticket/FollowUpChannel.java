package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** 回访方式. How a dissatisfied requester is asked (A24). */
public enum FollowUpChannel {
    @Called("人工")
    PHONE,
    @Called("网络")
    WEB,
    @Called("短信")
    SMS
}
