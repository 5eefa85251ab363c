package org.hotline12345.rest.publish;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;

/** A door that answers what a test wants, and remembers what it was asked. */
final class FakeTickets implements Tickets {

    volatile Reply reply = new Reply.Unknown(Samples.NUMBER);
    volatile boolean broken;
    volatile Optional<StepRequest> asked = Optional.empty();
    volatile Optional<Selection> selected = Optional.empty();
    volatile Optional<Caller> looking = Optional.empty();

    @Override
    public Reply take(StepRequest request) {
        asked = Optional.of(request);
        if (broken) {
            throw new IllegalStateException("Nobody foresaw this");
        }
        return reply;
    }

    @Override
    public Optional<Look> look(Caller caller, TicketNumber number) {
        looking = Optional.of(caller);
        return number.equals(Samples.NUMBER) ? Optional.of(Samples.look()) : Optional.empty();
    }

    @Override
    public Page list(Caller caller, Selection selection) {
        selected = Optional.of(selection);
        if (broken) {
            throw new IllegalStateException("No store");
        }
        return new Page(List.of(Samples.ticket()), Optional.of(Samples.NUMBER));
    }

    StepRequest asked() {
        return asked.orElseThrow(() -> new AssertionError("Nothing came to the door"));
    }
}
