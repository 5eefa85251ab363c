package org.hotline12345.knowledge.api;

import org.hotline12345.law.Called;

/** How a task ended. */
public enum TaskResult {
    /** An article was corrected or written, and is published. */
    @Called("已更新")
    CHANGED,
    /** It was looked into, and nothing is wrong or missing. */
    @Called("核实无误")
    UNFOUNDED
}
