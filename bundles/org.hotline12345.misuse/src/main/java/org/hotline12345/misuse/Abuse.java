package org.hotline12345.misuse;

import org.hotline12345.law.Called;

/** 恶意占用. In which way the hotline was abused (A38). */
public enum Abuse {
    @Called("故意提供虚假事项")
    FALSE_MATTER,
    @Called("恶意攻击")
    ATTACK,
    @Called("骚扰")
    HARASSMENT,
    @Called("占用话务资源")
    BUSY_LINE
}
