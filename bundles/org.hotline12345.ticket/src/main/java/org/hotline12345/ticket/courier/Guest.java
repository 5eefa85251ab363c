package org.hotline12345.ticket.courier;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Code of another bundle, in which there is at most one thread of ours. One that does not come out in time is asked to by
 * an interrupt, and as long as it has not come out nothing more is put in.
 */
final class Guest {

    /** What is done there. */
    @FunctionalInterface
    interface Visit {

        void run() throws Exception;
    }

    private final Executor threads;
    private final AtomicReference<Object> inside = new AtomicReference<>();

    /** @param threads needs one for each guest in which one is or hangs */
    Guest(Executor threads) {
        this.threads = threads;
    }

    boolean isFree() {
        return inside.get() == null;
    }

    /**
     * Goes in, and comes back when it is done or when the time is over.
     *
     * @throws ExecutionException where it has thrown, with what was thrown
     * @throws TimeoutException where it has not come out in time
     * @throws RejectedExecutionException where nobody can go in now
     */
    void visit(Visit visit, Duration limit) throws ExecutionException, TimeoutException, InterruptedException {
        Object pass = new Object();
        if (!inside.compareAndSet(null, pass)) {
            throw new RejectedExecutionException("somebody is still inside");
        }
        Callable<Void> work = () -> {
            try {
                visit.run();
            } finally {
                // Before anybody hears that it is done, since he may come again at once.
                leave(pass);
            }
            return null;
        };
        FutureTask<Void> task = new FutureTask<>(work);
        enter(task, pass);
        try {
            task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TimeoutException("no answer within " + limit.toMillis() + " ms");
        } finally {
            task.cancel(true);
        }
    }

    private void enter(FutureTask<Void> task, Object pass) {
        try {
            threads.execute(() -> {
                task.run();
                // Who was called back before he went in has left nothing.
                leave(pass);
            });
        } catch (RejectedExecutionException e) {
            leave(pass);
            throw e;
        }
    }

    private void leave(Object pass) {
        inside.compareAndSet(pass, null);
    }
}
