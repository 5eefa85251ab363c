package org.hotline12345.evaluation.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.evaluation.api.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A channel with what it is granted: one thread at a time, some seconds, and after some failures in a row a pause that grows
 * from a minute to an hour.
 */
final class Line {

    /**
     * What a channel is granted.
     *
     * @param call how long a call may take
     * @param failures after how many failures in a row it is left alone
     */
    record Grant(Duration call, int failures) {}

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    private final EvaluationChannel channel;
    private final String name;
    private final Way way;
    private final Grant grant;
    private final Executor threads;
    private final Clock clock;
    private final AtomicReference<Object> inside = new AtomicReference<>();
    private volatile Optional<String> trouble = Optional.empty();
    private int failures;
    private Instant until = Instant.MIN;

    Line(EvaluationChannel channel, String name, Way way, Grant grant, Executor threads, Clock clock) {
        this.channel = channel;
        this.name = name;
        this.way = way;
        this.grant = grant;
        this.threads = threads;
        this.clock = clock;
    }

    String name() {
        return name;
    }

    Way way() {
        return way;
    }

    /** Why it did not ask when it was last to; empty where it did, or was not asked to yet. In Chinese. */
    Optional<String> trouble() {
        return trouble;
    }

    /** Asks by it; whatever it throws, and however long it takes, there is an answer. */
    synchronized Asking ask(Invitation invitation) throws InterruptedException {
        Instant now = clock.instant();
        if (now.isBefore(until)) {
            return new Asking.NotNow("评价渠道“" + name + "”连续失败，暂停使用", Duration.between(now, until));
        }
        Object pass = new Object();
        if (!inside.compareAndSet(null, pass)) {
            return new Asking.NotNow("评价渠道“" + name + "”还没有答复上一次询问", SHORTEST_PAUSE);
        }
        Asking answer = answer(invitation, pass);
        note(answer instanceof Asking.NotNow);
        trouble = answer instanceof Asking.NotNow not ? Optional.of(not.reason()) : Optional.empty();
        return answer;
    }

    private Asking answer(Invitation invitation, Object pass) throws InterruptedException {
        Callable<Asking> call = () -> {
            try {
                return sensible(channel.ask(invitation));
            } finally {
                // Before anybody hears the answer, since he may come again at once.
                inside.compareAndSet(pass, null);
            }
        };
        FutureTask<Asking> task = new FutureTask<>(call);
        threads.execute(() -> {
            task.run();
            // Who was called back before he went in has left nothing.
            inside.compareAndSet(pass, null);
        });
        try {
            return task.get(grant.call().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return failed(e.getCause().getClass().getSimpleName());
        } catch (TimeoutException e) {
            return failed("TimeoutException");
        } finally {
            task.cancel(true);
        }
    }

    private static Asking sensible(Asking answer) {
        boolean nonsense = answer == null
                || answer instanceof Asking.NotNow not && not.after() == null
                || answer instanceof Asking.Asked asked && asked.receipt() == null;
        if (nonsense) {
            throw new NullPointerException("It has not answered, or only half");
        }
        return answer;
    }

    /** The message of what was thrown is not told: it may quote what the channel was given. */
    private Asking failed(String type) {
        LOG.warn("The channel {} has failed: {}", name, type);
        return new Asking.NotNow("评价渠道“" + name + "”没有成功：" + type, Duration.ZERO);
    }

    private void note(boolean failed) {
        failures = failed ? failures + 1 : 0;
        if (failures >= grant.failures()) {
            Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(DOUBLINGS, failures - grant.failures()));
            until = clock.instant().plus(pause);
            LOG.warn("The channel {} is left alone for {} s", name, pause.toSeconds());
        }
    }
}
