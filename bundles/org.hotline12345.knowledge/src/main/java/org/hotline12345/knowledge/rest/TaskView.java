package org.hotline12345.knowledge.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.TaskResult;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A task of a unit.
 *
 * @param number by which it is named
 * @param fault wrong or missing
 * @param faultWord the same in Chinese
 * @param unit whose task it is
 * @param unitName what people call that unit
 * @param article which article is wrong
 * @param reason what is to be corrected or written
 * @param ticket the ticket that showed it
 * @param by who reported it
 * @param at when
 * @param due the last day for it
 * @param late whether that day has passed, or had when it was closed
 * @param closed what was done; left out while it is open
 */
public record TaskView(
        long number,
        KnowledgeFault fault,
        String faultWord,
        UnitId unit,
        String unitName,
        Optional<String> article,
        String reason,
        Optional<TicketNumber> ticket,
        String by,
        Instant at,
        LocalDate due,
        boolean late,
        Optional<TaskClosed> closed) {

    /**
     * What was done.
     *
     * @param result how it ended
     * @param resultWord the same in Chinese
     * @param article the article that was corrected or written
     * @param revision its revision
     * @param note what was done, or why nothing was
     * @param by who says so
     * @param at when
     */
    public record TaskClosed(
            TaskResult result,
            String resultWord,
            Optional<String> article,
            Optional<Integer> revision,
            String note,
            String by,
            Instant at) {}

    /**
     * A page of tasks, the latest first.
     *
     * @param next what to give as {@code before} for the next page; left out on the last
     */
    public record Tasks(List<TaskView> tasks, Optional<Long> next) {}

    static TaskView of(KnowledgeTask task, City city, LocalDate today) {
        return new TaskView(
                task.number(),
                task.fault(),
                Words.of(task.fault()),
                task.unit(),
                city.nameOf(task.unit()),
                task.article(),
                task.reason(),
                task.ticket(),
                task.by(),
                task.at(),
                task.due(),
                task.late(today),
                task.closed()
                        .map(it -> new TaskClosed(
                                it.result(),
                                Words.of(it.result()),
                                it.article(),
                                it.revision(),
                                it.note(),
                                it.by(),
                                it.at())));
    }
}
