package org.hotline12345.publication;

import org.hotline12345.law.Called;

/** What may be done with a publication that is there. */
public enum Act {
    @Called("同意公开")
    AGREE,
    @Called("退回修改")
    RETURN,
    @Called("撤回")
    WITHDRAW
}
