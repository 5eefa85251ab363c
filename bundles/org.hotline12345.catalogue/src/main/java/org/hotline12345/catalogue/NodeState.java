package org.hotline12345.catalogue;

import org.hotline12345.law.Called;

/** How a module does on a node. */
public enum NodeState {
    /** It runs. */
    @Called("运行中")
    RUNNING,
    /** It was started beside the one before, and is not well yet. */
    @Called("启动中")
    STARTING,
    /** It does not run, or not well; where another version ran before, that one still does. */
    @Called("未能运行")
    FAILED
}
