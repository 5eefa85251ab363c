package org.hotline12345.evaluation.asking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hotline12345.evaluation.store.Link;
import org.hotline12345.evaluation.store.Links;
import org.hotline12345.evaluation.store.Rounds;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Requesters;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens links, and takes the rating of who comes by one as the requester's (A21). Whether it may be rated the law says, at
 * the one door. Safe for any thread; throws what the stores throw where they do not answer.
 */
@Component(service = LinkDesk.class)
public final class LinkDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LinkDesk.class);

    /** How often a rating is judged anew when another step of the ticket came first. */
    private static final int TRIES = 4;

    private static final Caller SYSTEM = Caller.of(Actor.system());

    private final Links links;
    private final Rounds rounds;
    private final Tickets tickets;
    private final Requesters requesters;
    private final Clock clock;

    @Activate
    public LinkDesk(
            @Reference Links links,
            @Reference Rounds rounds,
            @Reference Tickets tickets,
            @Reference Requesters requesters) {
        this(links, rounds, tickets, requesters, Clock.systemUTC());
    }

    public LinkDesk(Links links, Rounds rounds, Tickets tickets, Requesters requesters, Clock clock) {
        this.links = links;
        this.rounds = rounds;
        this.tickets = tickets;
        this.requesters = requesters;
        this.clock = clock;
    }

    /** What is behind a link. */
    public sealed interface Opened {

        /** The ticket may be rated by it. */
        record Valid(Link link, Ticket ticket) implements Opened {}

        /** There is no such link. */
        record Unknown() implements Opened {}

        /** Somebody has rated by it. */
        record Used(Instant at) implements Opened {}

        /** Its time is over. */
        record Expired(Instant at) implements Opened {}

        /** It was rated in another way, or the ticket has moved on. */
        record Over() implements Opened {}
    }

    /** What became of a rating. */
    public sealed interface Rated {

        /** The door's answer. */
        record Answered(Reply reply) implements Rated {}

        /** The link leads to no rating. */
        record NoLink(Opened why) implements Rated {}
    }

    /** Opens a link, and notes that its requester was reached. */
    public Opened open(String token) {
        Opened opened = opened(token);
        if (opened instanceof Opened.Valid valid) {
            rounds.reached(valid.link().ticket(), valid.link().nth());
        }
        return opened;
    }

    private Opened opened(String token) {
        Optional<Link> found = links.find(token);
        if (found.isEmpty()) {
            return new Opened.Unknown();
        }
        Link link = found.get();
        if (link.used().isPresent()) {
            return new Opened.Used(link.used().get());
        }
        if (!clock.instant().isBefore(link.expires())) {
            return new Opened.Expired(link.expires());
        }
        return ticket(link)
                .filter(it -> Asker.awaits(it, link.nth()))
                .<Opened>map(it -> new Opened.Valid(link, it))
                .orElseGet(Opened.Over::new);
    }

    private Optional<Ticket> ticket(Link link) {
        try {
            return tickets.look(SYSTEM, link.ticket()).map(Look::ticket);
        } catch (TicketArchived e) {
            return Optional.empty();
        }
    }

    /** Rates by a link, once. A link to the first rating never gives the second: the ticket must be as it was seen. */
    public Rated rate(String token, Evaluate rating) {
        Rated rated = once(token, rating);
        for (int tried = 1; tried < TRIES && stale(rated); tried++) {
            rated = once(token, rating);
        }
        return rated;
    }

    private static boolean stale(Rated rated) {
        return rated instanceof Rated.Answered answered && answered.reply() instanceof Reply.Stale;
    }

    private Rated once(String token, Evaluate rating) {
        Opened opened = opened(token);
        if (!(opened instanceof Opened.Valid valid)) {
            return new Rated.NoLink(opened);
        }
        Link link = valid.link();
        Optional<Caller> requester = requesters.vouchedFor(link.ticket(), Asker.PURPOSE);
        if (requester.isEmpty()) {
            return new Rated.NoLink(new Opened.Over());
        }
        Reply reply = tickets.take(new StepRequest(
                requester.get(),
                Optional.of(link.ticket()),
                rating,
                Optional.empty(),
                Optional.of(valid.ticket().version()),
                Optional.of("evaluation-link-" + link.selector())));
        if (reply instanceof Reply.Done) {
            use(link);
        }
        return new Rated.Answered(reply);
    }

    /** The rating is durable whatever happens here, and the ticket no longer awaits one, so that the link leads nowhere. */
    private void use(Link link) {
        try {
            links.use(link.ticket(), link.nth(), clock.instant());
        } catch (StoreUnavailable e) {
            LOG.warn("The links to a rating of {} were not marked as used: {}", link.ticket(), e.getMessage());
        }
    }
}
