package org.hotline12345.supervision.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A case that the center makes by hand.
 *
 * @param tickets one or several, at most 500
 * @param ground the key of the paragraph, as the regulation of the tickets has it
 * @param document the instruction, decision or reason it rests on
 * @param subject what it is about; made of category and place where it is left out
 * @param units the units concerned besides those that have the tickets
 * @param instruction what is to be done
 */
public record NewCase(
        List<TicketNumber> tickets,
        String ground,
        String document,
        Optional<String> subject,
        Set<UnitId> units,
        Optional<String> instruction) {

    public NewCase {
        tickets = tickets == null ? List.of() : List.copyOf(tickets);
        subject = subject == null ? Optional.empty() : subject.filter(it -> !it.isBlank());
        units = units == null ? Set.of() : Set.copyOf(units);
        instruction = instruction == null ? Optional.empty() : instruction.filter(it -> !it.isBlank());
    }
}
