package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** 重办分类. The three classes of redo (A23). */
public enum RedoItem {
    /** It should be done and can be. */
    @Called("尽快办理")
    DO,
    /** It was done, but not answered to the point. */
    @Called("再次办理")
    ANSWER,
    /** It cannot be done now, for causes outside the unit; a duty statement explains it. */
    @Called("暂时不能办理")
    CANNOT_NOW
}
