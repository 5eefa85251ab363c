package org.hotline12345.ticket.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hotline12345.store.api.Turns;
import org.hotline12345.store.api.Turns.Beat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether it is this node's turn to carry events. Who has it says so every two seconds; who has seen no word of him for long
 * enough takes it. Each goes by its own steady clock, and none by another's. Used by one thread, but for {@link #holds()}.
 */
public final class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
    private static final Duration RENEWAL = Duration.ofSeconds(2);

    private final Turns turns;
    private final Clock steady;
    private final Duration call;
    private final Duration silence;
    private final String name = UUID.randomUUID().toString();
    private volatile Instant said = Instant.MIN;
    private boolean mine;
    private int terms;
    private Beat seen = new Beat("", -1);
    private Instant seenAt = Instant.MIN;

    Turn(Turns turns, Limits limits, Clock steady) {
        this.turns = turns;
        this.steady = steady;
        this.call = limits.call();
        this.silence = limits.silence();
    }

    /**
     * How this node is called since it took the turn. Where it loses the turn and takes it again, it has another name, and
     * what it remembers of what waits others may have changed.
     */
    public String node() {
        return node(terms);
    }

    private String node(int term) {
        return name + "." + term;
    }

    /** Says so where it is this node's turn, and takes the turn where nobody has it any more. */
    public boolean isMine() {
        Instant now = steady.instant();
        if (mine && now.isBefore(said.plus(RENEWAL))) {
            return true;
        }
        mine = (mine && turns.beat(node())) || take();
        said = mine ? now : Instant.MIN;
        return mine;
    }

    private boolean take() {
        Instant before = steady.instant();
        Beat last = turns.latest();
        if (!last.equals(seen)) {
            seen = last;
            seenAt = steady.instant();
        }
        boolean free = last.node().equals(Beat.NOBODY) || !before.isBefore(seenAt.plus(silence));
        if (!free || !turns.take(node(terms + 1), last)) {
            return false;
        }
        terms++;
        LOG.info("This node carries events from now on");
        return true;
    }

    /**
     * Whether it is surely this node's turn until a call that begins now has come to its end. Asks nobody. Safe for any
     * thread.
     */
    boolean holds() {
        return !said.equals(Instant.MIN)
                && steady.instant().isBefore(said.plus(silence).minus(call));
    }

    /** Others may begin at once. */
    public void leave() {
        if (mine) {
            mine = false;
            said = Instant.MIN;
            turns.leave(node());
        }
    }
}
