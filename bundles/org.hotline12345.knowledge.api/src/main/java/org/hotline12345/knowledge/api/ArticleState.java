package org.hotline12345.knowledge.api;

import org.hotline12345.law.Called;

/** How far an article has come (A25). */
public enum ArticleState {
    /** Being written by its unit, or given back to it. */
    @Called("起草")
    DRAFT,
    /** Waiting for who publishes it. */
    @Called("待审核")
    REVIEW,
    /** Agreed to, and read out from its first to its last day. */
    @Called("已发布")
    PUBLISHED,
    /** Withdrawn, or past its last day. */
    @Called("已失效")
    EXPIRED
}
