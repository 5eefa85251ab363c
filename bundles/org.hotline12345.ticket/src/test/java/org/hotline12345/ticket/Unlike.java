package org.hotline12345.ticket;

import java.time.Duration;
import java.util.List;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Alike;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Draft;
import org.hotline12345.ticket.api.LikelySame;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** Finds nothing alike but what a test puts in. */
final class Unlike implements LikelySame {

    static final LikelySame ANYTHING = new Unlike();

    private List<Alike> found = List.of();
    private boolean away;

    void find(Alike alike) {
        found = List.of(alike);
    }

    void goAway() {
        away = true;
    }

    @Override
    public Comparison compare(Caller caller, Draft draft) {
        return new Comparison.Found(found);
    }

    @Override
    public Comparison compare(Caller caller, TicketNumber number) {
        return new Comparison.Found(found);
    }

    @Override
    public Comparison compare(Caller caller, Ticket ticket, Contact contact) {
        if (away) {
            throw new TicketsUnavailable("存储暂时没有响应", Duration.ofSeconds(1), new IllegalStateException());
        }
        return new Comparison.Found(found);
    }
}
