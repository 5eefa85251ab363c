package org.hotline12345.guard;

import dev.failsafe.CircuitBreaker;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before a service of another bundle. Whatever the service does, who asks it has an answer or {@link Unanswered} in
 * time: it may throw, errors included, hang, or answer null. The breaker is Failsafe's; the time limit is not, since that one
 * tells of a call only after it has come to its end. Never asked inside a transaction. Safe for any thread.
 */
public final class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final String name;
    private final Grant grant;
    private final Executor threads;
    private final Semaphore room;
    private final CircuitBreaker<Object> breaker;
    private volatile Optional<String> trouble = Optional.empty();
    private volatile boolean leftOut;

    /**
     * @param name what the log calls the service
     * @param threads has one for each call that runs or hangs; {@link Threads}
     */
    public Guard(String name, Grant grant, Executor threads) {
        this.name = name;
        this.grant = grant;
        this.threads = threads;
        this.room = new Semaphore(grant.inside());
        this.breaker = CircuitBreaker.builder()
                .withFailureThreshold(grant.failures())
                .withDelay(grant.rest())
                .build();
    }

    /** Why it is unwell: what it failed by last; empty where it has answered since. In Chinese. */
    public Optional<String> trouble() {
        return trouble;
    }

    /**
     * Begins to ask, and does not wait.
     *
     * @param question what is done in the service; it throws where the answer makes no sense
     */
    public <T> Asked<T> begin(Callable<T> question) {
        if (!breaker.tryAcquirePermit()) {
            String last = trouble.map(it -> "：" + it).orElse("");
            return Asked.not(new Unanswered("连续失败，暂停使用" + last));
        }
        if (!room.tryAcquire()) {
            return Asked.not(failed(new Unanswered("还有 " + grant.inside() + " 次调用没有返回")));
        }
        AtomicBoolean inside = new AtomicBoolean(true);
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return question.call();
            } finally {
                // Before anybody hears the answer, since he may come again at once.
                leave(inside);
            }
        });
        try {
            threads.execute(() -> {
                task.run();
                // Who was called back before he went in has left nothing.
                leave(inside);
            });
        } catch (RejectedExecutionException e) {
            leave(inside);
            return Asked.not(failed(Unanswered.crowded(e)));
        }
        return Asked.of(this, task, grant.call());
    }

    /** Asks, and waits for as long as the service is granted. */
    public <T> T ask(Callable<T> question) throws Unanswered {
        return begin(question).answer();
    }

    private void leave(AtomicBoolean inside) {
        if (inside.compareAndSet(true, false)) {
            room.release();
        }
    }

    void well() {
        breaker.recordSuccess();
        trouble = Optional.empty();
        if (leftOut) {
            leftOut = false;
            LOG.info("{} is well again", name);
        }
    }

    Unanswered failed(Unanswered unanswered) {
        breaker.recordException(unanswered);
        if (breaker.isOpen() && !leftOut) {
            leftOut = true;
            LOG.warn("{} is left alone for {} s", name, grant.rest().toSeconds(), unanswered);
        } else if (trouble.isEmpty()) {
            LOG.warn("{} has not answered", name, unanswered);
        }
        trouble = Optional.of(unanswered.getMessage());
        return unanswered;
    }
}
