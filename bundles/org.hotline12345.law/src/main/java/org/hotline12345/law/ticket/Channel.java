package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** 渠道. How a matter reaches the hotline (A9). */
public enum Channel {
    /** 电话. */
    @Called("电话")
    PHONE,
    /** 网站. */
    @Called("网站")
    WEB,
    /** APP. */
    @Called("APP")
    APP,
    /** 小程序. */
    @Called("小程序")
    MINI_PROGRAM,
    /** 短信. */
    @Called("短信")
    SMS
}
