package org.hotline12345.ticket;

import java.util.Optional;
import org.hotline12345.law.step.Inform;
import org.hotline12345.law.step.Remind;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;

/**
 * 并入. Reminds the running ticket of each ticket that was joined to it, and tells the requester of each what became of it
 * (A10.7). What is to be done is read off the tickets and not off events, so that nothing is lost and nothing done twice.
 */
final class JoinedTickets {

    private final TicketStore store;
    private final Tickets tickets;

    JoinedTickets(TicketStore store, Tickets tickets) {
        this.store = store;
        this.tickets = tickets;
    }

    /** One round; fails as the store does. What is refused or cannot be done now is found again by the next one. */
    void settle() {
        Sweep.in(
                Status.ATTACHED,
                tickets,
                joined -> joined.attachedTo()
                        .flatMap(store::find)
                        .ifPresent(running -> settle(joined.number(), running)));
    }

    private void settle(TicketNumber joined, Ticket running) {
        Optional<String> outcome = Conclusion.of(running);
        if (outcome.isPresent()) {
            take(joined, new Inform(outcome.get()), "inform-" + joined);
        } else if (open(running) && !running.attached().contains(joined)) {
            take(running.number(), new Remind(joined), "remind-" + joined);
        }
    }

    private static boolean open(Ticket running) {
        return running.status() == Status.AWAITING_DISPATCH || running.status() == Status.IN_HANDLING;
    }

    private void take(TicketNumber number, Step step, String key) {
        tickets.take(new StepRequest(
                Watcher.SYSTEM, Optional.of(number), step, Optional.empty(), Optional.empty(), Optional.of(key)));
    }
}
