package org.hotline12345.warning.live;

import org.hotline12345.law.Called;

/** 预警等级. How much of a limit is used. */
public enum Light {
    @Called("正常")
    GREEN,
    @Called("黄色")
    AMBER,
    @Called("红色")
    RED
}
