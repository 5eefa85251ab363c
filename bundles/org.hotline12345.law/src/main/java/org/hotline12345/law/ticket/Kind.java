package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** What a requester wants of the hotline (A2, A9, A39). */
public enum Kind {
    /** 咨询. */
    @Called("咨询")
    CONSULTATION,
    /** 投诉举报, of an unlawful act. */
    @Called("投诉举报")
    COMPLAINT,
    /** 投诉举报 of the conduct or efficiency of staff (作风效能). */
    @Called("作风效能投诉")
    CONDUCT_COMPLAINT,
    /** 求助. */
    @Called("求助")
    HELP,
    /** 建议. */
    @Called("建议")
    SUGGESTION;

    /** Whether it is a complaint or report (投诉举报) in the sense of A39. */
    public boolean complaint() {
        return this == COMPLAINT || this == CONDUCT_COMPLAINT;
    }
}
