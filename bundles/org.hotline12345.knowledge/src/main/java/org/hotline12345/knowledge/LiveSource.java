package org.hotline12345.knowledge;

import static java.util.Objects.requireNonNull;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.hotline12345.knowledge.api.KnowledgeSource;
import org.hotline12345.knowledge.api.Lookup;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.law.party.UnitId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A live source with its breaker, and with how many threads are inside. */
final class LiveSource {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSource.class);
    private static final int MOST_INSIDE = 4;
    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(30);

    private final CircuitBreaker<Lookup> breaker = CircuitBreaker.<Lookup>builder()
            .withFailureThreshold(FAILURES)
            .withDelay(REST)
            .build();
    private final Semaphore room = new Semaphore(MOST_INSIDE);
    private final String name;
    private final UnitId unit;
    private final KnowledgeSource source;

    LiveSource(String name, UnitId unit, KnowledgeSource source) {
        this.name = name;
        this.unit = unit;
        this.source = source;
    }

    String name() {
        return name;
    }

    UnitId unit() {
        return unit;
    }

    /** Whether it may be asked now; who asks says afterwards how it went. */
    boolean asked() {
        return breaker.tryAcquirePermit();
    }

    Lookup ask(Question question) {
        if (!room.tryAcquire()) {
            throw new IllegalStateException(MOST_INSIDE + " threads have not come out of it");
        }
        try {
            return requireNonNull(source.ask(question), "it answered null");
        } finally {
            room.release();
        }
    }

    void well() {
        breaker.recordSuccess();
    }

    void ill(Throwable cause) {
        boolean before = breaker.isOpen();
        breaker.recordException(cause);
        if (breaker.isOpen() && !before) {
            LOG.warn("The knowledge source {} of unit {} is left out for a while", name, unit, cause);
        }
    }
}
