package org.hotline12345.ticket.api;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * Asks for a step.
 *
 * @param caller who takes it
 * @param ticket of which ticket; left out for {@code Accept}, which makes one
 * @param step the step
 * @param at when it was taken, for those who may enter it late; now where left out
 * @param version the version of the ticket that the caller has seen; where stated and the ticket has moved since, the step is
 *     not taken. The platform's notes ({@link Step#aside()}), such as a warning, raise the version and move nothing
 * @param key a key of the caller's own making: the same key with the same step again is the same step, taken once
 */
public record StepRequest(
        Caller caller,
        Optional<TicketNumber> ticket,
        Step step,
        Optional<Instant> at,
        Optional<Integer> version,
        Optional<String> key) {

    public StepRequest {
        ticket = ticket == null ? Optional.empty() : ticket;
        at = at == null ? Optional.empty() : at;
        version = version == null ? Optional.empty() : version;
        key = key == null ? Optional.empty() : key.filter(it -> !it.isBlank());
    }

    /** A step of a ticket, taken now, whatever its version. */
    public static StepRequest of(Caller caller, TicketNumber ticket, Step step) {
        return new StepRequest(caller, Optional.of(ticket), step, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
