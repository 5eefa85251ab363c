package org.hotline12345.evaluation.asking;

import org.hotline12345.law.Called;

/** What came of a call that brought no rating. */
public enum Missed {
    /** Nobody answered; another try follows. */
    @Called("无人接听")
    NO_ANSWER,
    /** The requester does not wish to rate, and is left in peace. */
    @Called("不愿评价")
    DECLINED
}
