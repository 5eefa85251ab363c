package org.hotline12345.evaluation.api;

import org.hotline12345.law.Called;

/** 评价渠道. By which way a requester is asked. */
public enum Way {
    /** 短信, to a mobile number. */
    @Called("短信")
    SMS,
    /** 网页: a message in the requester's box on the city's website. */
    @Called("网页")
    WEB,
    /** 电话: a call by a machine or a person. */
    @Called("电话")
    PHONE,
    /** APP or mini program: a notice in it. */
    @Called("APP")
    APP
}
