package org.hotline12345.evaluation.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A round that begins.
 *
 * @param ticket of which ticket
 * @param nth which
 * @param sequence of the step with which it began
 * @param at when
 * @param until until when the requester may rate
 * @param intake how the matter came
 * @param reachable whether the requester left a way to be reached
 * @param units that closed a part of the matter
 * @param whyNot why nobody is to be asked; empty where the requester is
 */
public record Opening(
        TicketNumber ticket,
        int nth,
        int sequence,
        Instant at,
        Instant until,
        Channel intake,
        boolean reachable,
        Set<UnitId> units,
        Optional<String> whyNot) {

    public Opening {
        units = Set.copyOf(units);
    }
}
