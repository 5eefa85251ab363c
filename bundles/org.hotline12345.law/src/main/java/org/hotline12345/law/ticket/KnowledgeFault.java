package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** 知识库问题. What is wrong with the knowledge that a unit has to keep (A25). */
public enum KnowledgeFault {
    /** An article is not true, not exact or no longer in force. */
    @Called("有误")
    WRONG,
    /** There is no article where there should be one. */
    @Called("缺少")
    MISSING
}
