package org.hotline12345.unit.departure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hotline12345.unit.tree.UnitRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says from time to time that this node is alive, and gives up other nodes that have not said so for long. Not at the start,
 * when those that were stopped together come back one after the other. For one thread at a time.
 */
public final class LifeSigns {

    private static final Logger LOG = LoggerFactory.getLogger(LifeSigns.class);
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final UnitRegister register;
    private final Clock clock;
    private final Duration silence;
    private final Instant settled;
    private Instant next;

    public LifeSigns(UnitRegister register, Graces graces, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.silence = graces.ofNodes();
        this.next = clock.instant();
        this.settled = next.plus(graces.atStart());
    }

    /** To be called every second or so; fails as the store does, and is then done again. */
    public void round() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        register.alive();
        if (!now.isBefore(settled)) {
            register.giveUp(silence)
                    .forEach(node -> LOG.info(
                            "Node {} has not been heard of for {} h and is given up: what only it had has left",
                            node,
                            silence.toHours()));
        }
        next = now.plus(AGAIN);
    }
}
