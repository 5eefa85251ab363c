package org.hotline12345.publication;

import org.hotline12345.law.Called;

/** What sort of thing is published (A32). */
public enum Sort {
    @Called("投诉举报案例")
    CASE,
    /** With the policy explained. */
    @Called("咨询热点问题和政策解读")
    HOT_QUESTION,
    /** A unit that did not do its duty by requesters, with bad effect. */
    @Called("曝光单位")
    EXPOSURE
}
