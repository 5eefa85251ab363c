package org.hotline12345.evaluation.asking;

import org.hotline12345.evaluation.store.Rounds;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.TicketReceiver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes down who may rate, who has, and who has not. It only writes: a message may take longer than a receiver has, and may
 * have to wait for the morning, and while it waits here the ticket's next steps would not be heard. What is heard again is
 * known by the ticket, the round and the step's number.
 */
@Component(property = TicketReceiver.NAME + "=" + ClosureReceiver.NAME)
public final class ClosureReceiver implements TicketReceiver {

    /** The durable name. */
    static final String NAME = "hotline.evaluation";

    private final Rounds rounds;

    @Activate
    public ClosureReceiver(@Reference Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void receive(Ticket ticket, Event event) {
        if (event.step() instanceof Evaluate said) {
            rounds.rated(
                    ticket.number(),
                    event.sequence(),
                    new Evaluation(event.at(), said.callService(), said.handling(), said.remark()));
        } else if (event.step() instanceof Archive) {
            rounds.expired(ticket.number(), event.sequence(), event.at());
        } else {
            Openings.of(ticket, event).ifPresent(rounds::open);
        }
    }
}
