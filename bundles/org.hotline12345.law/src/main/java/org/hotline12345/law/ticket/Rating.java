package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** 满意度评价结果, on five levels (A21). */
public enum Rating {
    /** 非常满意. */
    @Called("非常满意")
    VERY_SATISFIED,
    /** 满意. */
    @Called("满意")
    SATISFIED,
    /** 基本满意. */
    @Called("基本满意")
    FAIRLY_SATISFIED,
    /** 不满意. */
    @Called("不满意")
    DISSATISFIED,
    /** 非常不满意. */
    @Called("非常不满意")
    VERY_DISSATISFIED;

    public boolean dissatisfied() {
        return this == DISSATISFIED || this == VERY_DISSATISFIED;
    }
}
