package org.hotline12345.supervision;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters every ticket there is, while work goes on: those from before this bundle came, of which it was never told; and looks at
 * each finding that waits for a decision by the readings of today. What is right already does not change. It may be broken off and
 * begun again.
 */
@Component(service = Rebuilding.class)
public final class Rebuilding {

    private final Tickets tickets;
    private final Register register;
    private final FindingStore findings;
    private final Detection detection;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public Rebuilding(
            @Reference Tickets tickets,
            @Reference Register register,
            @Reference FindingStore findings,
            @Reference Detection detection) {
        this.tickets = tickets;
        this.register = register;
        this.findings = findings;
        this.detection = detection;
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
            page.get().tickets().forEach(register::enter);
            done += page.get().tickets().size();
            progress.accept(done);
            page = page.get().next().map(it -> tickets.list(platform, page(Optional.of(it))));
        }
        for (FindingKind kind : FindingKind.values()) {
            findings.undecided(kind).forEach(it -> detection.settle(it, clock.instant()));
        }
        return done;
    }

    private static Selection page(Optional<TicketNumber> before) {
        return new Selection(Optional.empty(), Optional.empty(), before, Selection.LARGEST_PAGE);
    }
}
