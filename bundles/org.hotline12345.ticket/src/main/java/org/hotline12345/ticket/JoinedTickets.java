package org.hotline12345.ticket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.step.Inform;
import org.hotline12345.law.step.InformOfExtension;
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
                joined -> joined.attachedTo().flatMap(store::find).ifPresent(running -> {
                    tellExtensions(joined, running);
                    settle(joined.number(), running);
                }));
    }

    /** What its requester was told of the limit of the running ticket since, whoever was joined to it is told too (A18). */
    private void tellExtensions(Ticket joined, Ticket running) {
        List<String> notices = Extensions.since(joined.matter().takenAt(), running);
        if (notices.isEmpty()) {
            return;
        }
        Set<String> told = store.events(joined.number()).stream()
                .filter(it -> it.step() instanceof InformOfExtension)
                .map(it -> ((InformOfExtension) it.step()).text())
                .collect(Collectors.toSet());
        notices.stream()
                .filter(it -> !told.contains(it))
                .forEach(it -> take(joined.number(), new InformOfExtension(it), "extension-" + joined.number() + it));
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
