package org.hotline12345.knowledge.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A task of a unit.
 *
 * @param number by which it is named
 * @param fault wrong or missing
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
public record TaskDetails(
        long number,
        KnowledgeFault fault,
        UnitId unit,
        String unitName,
        Optional<String> article,
        String reason,
        Optional<TicketNumber> ticket,
        String by,
        Instant at,
        LocalDate due,
        boolean late,
        Optional<KnowledgeTask.Closed> closed) {

    static TaskDetails of(KnowledgeTask task, City city, LocalDate today) {
        return new TaskDetails(
                task.number(),
                task.fault(),
                task.unit(),
                city.nameOf(task.unit()),
                task.article(),
                task.reason(),
                task.ticket(),
                task.by(),
                task.at(),
                task.due(),
                task.late(today),
                task.closed());
    }
}
