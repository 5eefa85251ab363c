package org.hotline12345.knowledge.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 知识库纠错任务. Something that a unit has to correct or to write, as the call desk has found (A25).
 *
 * @param number counts the tasks
 * @param fault wrong or missing
 * @param unit whose task it is
 * @param article which article is wrong, or where it is missing nothing
 * @param reason what is to be corrected or written
 * @param ticket the ticket that showed it
 * @param sequence the step of that ticket
 * @param by the account that reported it
 * @param at when
 * @param due the last day for it, Asia/Shanghai
 * @param closed what was done
 */
public record KnowledgeTask(
        long number,
        KnowledgeFault fault,
        UnitId unit,
        Optional<String> article,
        String reason,
        Optional<TicketNumber> ticket,
        Optional<Integer> sequence,
        String by,
        Instant at,
        LocalDate due,
        Optional<Closed> closed) {

    /**
     * What was done.
     *
     * @param result how it ended
     * @param article the article that was corrected or written
     * @param revision its revision that does
     * @param note what was done, or why nothing was
     * @param by the account that says so
     * @param at when
     * @param on the day of that, Asia/Shanghai
     */
    public record Closed(
            TaskResult result,
            Optional<String> article,
            Optional<Integer> revision,
            String note,
            String by,
            Instant at,
            LocalDate on) {}

    /** Whether its last day has passed without its being closed, or it was closed after that day. */
    public boolean late(LocalDate today) {
        return closed.map(Closed::on).orElse(today).isAfter(due);
    }
}
