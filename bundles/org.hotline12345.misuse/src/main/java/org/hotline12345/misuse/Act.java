package org.hotline12345.misuse;

import org.hotline12345.law.Called;

/** What may be done with a mark that is there. */
public enum Act {
    @Called("确认")
    CONFIRM,
    @Called("不予确认")
    REFUSE,
    @Called("提出续期")
    RENEW,
    @Called("解除")
    LIFT
}
