package org.hotline12345.knowledge.api;

import org.hotline12345.law.Called;

/** What somebody does with an article. */
public enum Act {
    @Called("起草")
    DRAFTED,
    @Called("修订")
    REVISED,
    @Called("送审")
    SUBMITTED,
    @Called("退回修改")
    REFUSED,
    @Called("发布")
    PUBLISHED,
    @Called("废止")
    EXPIRED,
    /** Its bundle brought it, or brought it back. */
    @Called("随模块到达")
    ARRIVED,
    /** Its bundle has left, and it with it. */
    @Called("随模块离开")
    LEFT,
    /** Its bundle has left; the article stays and is maintained here from now on. */
    @Called("模块离开后保留")
    KEPT
}
