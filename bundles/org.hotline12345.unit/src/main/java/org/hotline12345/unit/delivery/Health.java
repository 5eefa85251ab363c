package org.hotline12345.unit.delivery;

import dev.failsafe.CircuitBreaker;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hotline12345.unit.tree.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How one service does, whatever it is called for. Safe for any thread.
 *
 * <p>The breaker is Failsafe's. The time limit is not: that one tells of a call only after it has come to its end, and a
 * behaviour that hangs has none.
 */
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final Arrival unit;
    private final BiConsumer<Arrival, Optional<String>> troubled;
    private final CircuitBreaker<Object> breaker;
    private boolean leftOut;

    /** @param troubled told of each failure with its cause, and of each success with nothing */
    Health(Arrival unit, Limits limits, BiConsumer<Arrival, Optional<String>> troubled) {
        this.unit = unit;
        this.troubled = troubled;
        this.breaker = CircuitBreaker.builder()
                .withFailureThreshold(limits.failures())
                .withDelay(limits.rest())
                .build();
    }

    /** Whether it may be called now; whoever is told so calls it, and says how it went. */
    boolean permits() {
        return breaker.tryAcquirePermit();
    }

    void well() {
        synchronized (this) {
            breaker.recordSuccess();
            if (leftOut) {
                LOG.info("The behaviour of unit {} is well again", unit.unit().id());
            }
            leftOut = false;
        }
        troubled.accept(unit, Optional.empty());
    }

    /** @param stuck whether its time is over and a thread may still be inside */
    void ill(Throwable cause, boolean stuck) {
        synchronized (this) {
            breaker.recordException(cause);
            if (!leftOut && (stuck || breaker.isOpen())) {
                leftOut = true;
                LOG.warn(
                        "The behaviour of unit {} of bundle {} is left out for a while; its officers see its tickets",
                        unit.unit().id(),
                        unit.bundle(),
                        cause);
            }
        }
        troubled.accept(unit, Optional.of(cause.toString()));
    }
}
