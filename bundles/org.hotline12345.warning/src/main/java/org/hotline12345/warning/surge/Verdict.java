package org.hotline12345.warning.surge;

import org.hotline12345.law.Called;

/** What a person says of a warning. */
public enum Verdict {
    /** Somebody has seen it and does not know yet. */
    @Called("已知悉")
    NOTED,
    /** Something was the matter; its days are no usual ones. */
    @Called("属实")
    REAL,
    /** Nothing was. */
    @Called("误报")
    FALSE_ALARM
}
