package org.hotline12345.rest.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.problem.Quote;

/**
 * One step as it was taken.
 *
 * @param sequence counts the steps of the ticket, from 1
 * @param step the kind of step
 * @param word the same in Chinese
 * @param at when it was taken
 * @param recordedAt when the platform was told
 * @param actor who took it
 * @param paragraph the paragraph it rests on, with its words
 * @param assignment the assignment it concerned or made
 * @param account what happened, in a sentence
 * @param said what its taker said, as it was given with the step
 */
public record HistoryView(
        int sequence,
        String step,
        String word,
        Instant at,
        Instant recordedAt,
        Taker actor,
        Quote paragraph,
        Optional<Integer> assignment,
        String account,
        JsonNode said) {

    /**
     * Who took a step.
     *
     * @param name the account; of a requester the number of the ticket
     * @param role in which capacity
     * @param roleWord the same in Chinese
     * @param unit for which unit; only of a unit officer
     * @param unitName its name
     */
    public record Taker(String name, Role role, String roleWord, Optional<UnitId> unit, Optional<String> unitName) {}

    /** Every step of a ticket, in order. */
    public record History(TicketNumber number, int version, List<HistoryView> steps) {}
}
