package org.hotline12345.assessment.api;

import org.hotline12345.law.Called;

/** What an assessment knows besides what is counted of assignments: the upkeep of knowledge (A25), the call desk (A33). */
public enum Quantity {
    @Called("知识库纠错任务")
    KNOWLEDGE_TASKS,
    @Called("按时办结的纠错任务")
    KNOWLEDGE_CLOSED_IN_TIME,
    @Called("逾期办结的纠错任务")
    KNOWLEDGE_CLOSED_LATE,
    @Called("逾期未办结的纠错任务")
    KNOWLEDGE_OPEN_LATE,
    @Called("有效的知识条目")
    KNOWLEDGE_IN_FORCE,
    @Called("逾期未复核的知识条目")
    KNOWLEDGE_OVERDUE_FOR_REVIEW,
    /** Calls that came in. */
    @Called("呼入")
    DESK_OFFERED,
    @Called("接通")
    DESK_CONNECTED,
    /** Seconds that the connected calls waited, together. */
    @Called("等待（秒）")
    DESK_WAIT_SECONDS,
    /** Connected calls that needed no second one, as the telephone system says. */
    @Called("首次来电解决")
    DESK_RESOLVED,
    @Called("质检录音")
    DESK_MARKS,
    /** The marks of 0 to 100, together. */
    @Called("质检得分合计")
    DESK_MARK_SUM;

    /** Whether it comes from the knowledge base, which may be away; the others come from the call desk. */
    public boolean ofKnowledge() {
        return name().startsWith("KNOWLEDGE");
    }
}
