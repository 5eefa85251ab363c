package org.hotline12345.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.TaskSelection;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * Port: keeps the tasks of units, and which article was read out how often. Each call is one transaction and throws {@code
 * StoreUnavailable} where the database does not answer.
 */
public interface TaskStore {

    /** Keeps a task, whose number is made here; the one of the same step of the same ticket, where it is there already. */
    KnowledgeTask open(KnowledgeTask task);

    /**
     * @param units only theirs; all where left out
     * @param today what is late is late on this day
     */
    List<KnowledgeTask> list(TaskSelection selection, Optional<Set<UnitId>> units, LocalDate today);

    /** Decides on a task while nobody else changes it. */
    <A> A settle(long number, Function<Optional<KnowledgeTask>, Settled<A, KnowledgeTask>> decision);

    /** How many tasks about an article are not closed. */
    long openAbout(String article);

    /** Notes that an article was read out at a step; once for each step. */
    void readOut(TicketNumber ticket, int sequence, Reading reading);

    /** How often an article was read out, in any revision. */
    long readings(String article);

    /**
     * An article that was read out.
     *
     * @param article its id
     * @param revision as the answer names it; empty where it names none
     * @param at when
     */
    record Reading(String article, String revision, Instant at) {}
}
