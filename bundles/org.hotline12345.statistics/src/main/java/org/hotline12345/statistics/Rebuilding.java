package org.hotline12345.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.statistics.cube.Facts;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters every ticket there is, while work goes on: those from before this bundle came, and all under the units that stand
 * above theirs now. What is right already does not change. It may be broken off and begun again. Tickets of years that were
 * taken out stay as they were entered.
 */
@Component(service = Rebuilding.class)
public final class Rebuilding {

    /** Few enough that what holds the totals of today meanwhile is no trouble to who enters the steps of now. */
    private static final int AT_ONCE = 40;

    private final Tickets tickets;
    private final Ledger ledger;
    private final City city;

    @Activate
    public Rebuilding(@Reference Tickets tickets, @Reference Ledger ledger, @Reference City city) {
        this.tickets = tickets;
        this.ledger = ledger;
        this.city = city;
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
            enter(page.get().tickets());
            done += page.get().tickets().size();
            progress.accept(done);
            page = page.get().next().map(it -> tickets.list(platform, page(Optional.of(it))));
        }
        return done;
    }

    private void enter(List<Ticket> found) {
        for (int at = 0; at < found.size(); at += AT_ONCE) {
            ledger.enter(found.subList(at, Math.min(found.size(), at + AT_ONCE)).stream()
                    .map(it -> new Ledger.Entry(Facts.of(it, city), it.version()))
                    .toList());
        }
    }

    private static Selection page(Optional<TicketNumber> before) {
        return new Selection(Optional.empty(), Optional.empty(), before, Selection.LARGEST_PAGE);
    }
}
