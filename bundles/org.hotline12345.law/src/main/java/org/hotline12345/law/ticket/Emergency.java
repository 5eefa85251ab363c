package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** 突发事项. What makes a matter an emergency (A26). */
public enum Emergency {
    /** 区域性水、电、气、网. */
    @Called("区域性水电气网")
    AREA_UTILITY,
    /** 自然灾害、地质灾害. */
    @Called("自然灾害")
    NATURAL_DISASTER,
    /** 城市管理部件危及公共安全. */
    @Called("城市管理部件")
    URBAN_COMPONENT,
    /** 个人扬言将危及公共安全. */
    @Called("公共安全")
    PUBLIC_SAFETY
}
