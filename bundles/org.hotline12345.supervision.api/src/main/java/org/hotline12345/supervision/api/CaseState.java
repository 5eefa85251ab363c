package org.hotline12345.supervision.api;

import org.hotline12345.law.Called;

/** Where a case stands. */
public enum CaseState {
    /** At least one of its grounds lasts. */
    @Called("督办中")
    OPEN,
    /** Each of its grounds has a result, or fell away. */
    @Called("已办结")
    ENDED,
    /** Its grounds are those of another case now; what was said in it stays. */
    @Called("已并入")
    MERGED
}
