package org.hotline12345.ticket.courier;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Receivers;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.store.api.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings to a receiver what waits for it and is due, until nothing is, or the receiver cannot be called. */
final class CatchingUp implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    /** As many may be told again after a crash. */
    private static final int BATCH = 50;

    /** Who finds the way taken for so long comes again in the next round. */
    private static final Duration TURN = Duration.ofSeconds(1);

    private final Lane lane;
    private final Turn turn;
    private final Receivers waiting;
    private final TicketStore tickets;
    private final Clock clock;

    CatchingUp(Lane lane, Turn turn, Receivers waiting, TicketStore tickets, Clock clock) {
        this.lane = lane;
        this.turn = turn;
        this.waiting = waiting;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Override
    public void run() {
        if (!lane.beginCatchingUp()) {
            return;
        }
        try {
            while (mayGoOn() && some()) {
                LOG.debug("Receiver {} catches up", lane.name());
            }
        } catch (StoreUnavailable e) {
            LOG.debug("What waits for {} waits on, the store does not answer: {}", lane.name(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("What waits for {} waits on", lane.name(), e);
        } finally {
            lane.endCatchingUp();
        }
    }

    private boolean mayGoOn() {
        return turn.holds() && lane.isReady();
    }

    /** @return whether there may be more */
    private boolean some() throws InterruptedException {
        if (!lane.enter(TURN)) {
            return false;
        }
        try {
            return onTheWay();
        } finally {
            lane.leave();
        }
    }

    private boolean onTheWay() throws InterruptedException {
        long puts = lane.puts();
        List<Waiting> due = waiting.due(lane.name(), clock.instant(), BATCH);
        if (due.isEmpty() && waiting.clear(lane.name())) {
            lane.foundClear(puts);
        }
        List<Waiting> heard = new ArrayList<>();
        List<Waiting> failed = new ArrayList<>();
        try {
            for (Waiting each : due) {
                boolean first = heard.isEmpty() && failed.isEmpty();
                if (mayGoOn() && (first || !lane.isWanted())) {
                    Optional<String> why = delivered(each);
                    why.ifPresentOrElse(it -> failed.add(again(each, it)), () -> heard.add(each));
                }
            }
        } finally {
            waiting.settle(heard, failed);
        }
        return !due.isEmpty();
    }

    private Optional<String> delivered(Waiting each) throws InterruptedException {
        Optional<Ticket> ticket = tickets.find(each.event().ticket());
        return ticket.isEmpty() ? Optional.empty() : lane.deliver(new Told(ticket.get(), each.event()));
    }

    private Waiting again(Waiting waiting, String why) {
        return waiting.failed(clock.instant().plus(Limits.pause(waiting.tries() + 1)), why);
    }
}
