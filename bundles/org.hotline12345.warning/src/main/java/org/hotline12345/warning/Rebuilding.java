package org.hotline12345.warning;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters every ticket there is, while work goes on: those from before this bundle came, of which it was never told. What is
 * right already does not change. It may be broken off and begun again.
 */
@Component(service = Rebuilding.class)
public final class Rebuilding {

    private final Tickets tickets;
    private final WatchBooks books;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public Rebuilding(@Reference Tickets tickets, @Reference WatchBooks books) {
        this.tickets = tickets;
        this.books = books;
    }

    /**
     * Runs to the end, from the latest ticket back.
     *
     * @param progress hears after each page how many tickets there were so far
     * @return how many tickets there were
     */
    public long run(LongConsumer progress) {
        Caller platform = Caller.of(Actor.system());
        long done = 0;
        Optional<Page> page = Optional.of(tickets.list(platform, page(Optional.empty())));
        while (page.isPresent()) {
            page.get().tickets().forEach(it -> books.enter(Pictures.of(it, clock.instant())));
            done += page.get().tickets().size();
            progress.accept(done);
            page = page.get().next().map(it -> tickets.list(platform, page(Optional.of(it))));
        }
        return done;
    }

    private static Selection page(Optional<TicketNumber> before) {
        return new Selection(Optional.empty(), Optional.empty(), before, Selection.LARGEST_PAGE);
    }
}
