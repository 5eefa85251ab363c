package org.hotline12345.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls a module as the platform does: on another thread, for so long and no longer. */
final class InTime {

    private InTime() {}

    /** What it answers; an {@link AssertionError} where it throws, answers nothing, or takes too long. */
    static <T> T call(String what, Duration limit, Callable<T> module) {
        ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, "hotline-kit");
            daemon.setDaemon(true);
            return daemon;
        });
        try {
            T answer = thread.submit(module).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                throw new AssertionError(what + " answered null, which the platform takes for a failure");
            }
            return answer;
        } catch (TimeoutException e) {
            throw new AssertionError(
                    what + " did not answer within " + limit.toMillis()
                            + " ms; the platform would have interrupted it and gone on without it",
                    e);
        } catch (ExecutionException e) {
            throw new AssertionError(
                    what + " threw " + e.getCause() + "; the platform would have gone on without it", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(what + " was interrupted", e);
        } finally {
            thread.shutdownNow();
        }
    }
}
