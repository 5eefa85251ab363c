package org.hotline12345.supervision.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 督办的情形. Why a case is: one supervision of one ticket (A28).
 *
 * @param ticket which ticket
 * @param supervision its number on the ticket
 * @param ground the key of the paragraph, as the ticket's own regulation has it
 * @param document the instruction, decision or reason it rests on
 * @param openedAt when it was opened
 * @param workingDays the limit that was set for such a ground
 * @param due the last moment of that limit
 * @param counted how the limit was counted, for a person to follow
 * @param units who has the matter, or closed a part of it
 * @param result what came of it; empty while it lasts
 * @param lifted whether it ended because its ground fell away
 */
public record CaseGround(
        TicketNumber ticket,
        int supervision,
        String ground,
        String document,
        Instant openedAt,
        int workingDays,
        Instant due,
        String counted,
        Set<UnitId> units,
        Optional<String> result,
        boolean lifted) {

    public CaseGround {
        units = Set.copyOf(units);
        result = result == null ? Optional.empty() : result;
    }

    public boolean open() {
        return result.isEmpty();
    }

    /** The same with the limit counted by another calendar. */
    public CaseGround counted(Instant newDue, String how) {
        return new CaseGround(
                ticket, supervision, ground, document, openedAt, workingDays, newDue, how, units, result, lifted);
    }
}
