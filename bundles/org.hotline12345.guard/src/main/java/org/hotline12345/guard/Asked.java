package org.hotline12345.guard;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A question under way. Several may be begun before the first is waited for; the time of each runs from its beginning. */
public abstract sealed class Asked<T> {

    private Asked() {}

    /**
     * The answer, waited for until the time is over. To be called once.
     *
     * @throws Unanswered where there is none
     */
    public abstract T answer() throws Unanswered;

    static <T> Asked<T> not(Unanswered why) {
        return new Refused<>(why);
    }

    static <T> Asked<T> of(Guard guard, FutureTask<T> task, Duration limit) {
        return new Running<>(guard, task, limit);
    }

    private static final class Refused<T> extends Asked<T> {

        private final Unanswered why;

        private Refused(Unanswered why) {
            this.why = why;
        }

        @Override
        public T answer() throws Unanswered {
            throw why;
        }
    }

    private static final class Running<T> extends Asked<T> {

        private final Guard guard;
        private final FutureTask<T> task;
        private final Duration limit;
        private final long end;

        private Running(Guard guard, FutureTask<T> task, Duration limit) {
            this.guard = guard;
            this.task = task;
            this.limit = limit;
            this.end = System.nanoTime() + limit.toNanos();
        }

        @Override
        public T answer() throws Unanswered {
            try {
                T answer = task.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (answer == null) {
                    throw guard.failed(Unanswered.nothing());
                }
                guard.well();
                return answer;
            } catch (ExecutionException e) {
                throw guard.failed(Unanswered.threw(e.getCause()));
            } catch (TimeoutException e) {
                task.cancel(true);
                throw guard.failed(Unanswered.late(limit));
            } catch (InterruptedException e) {
                task.cancel(true);
                Thread.currentThread().interrupt();
                throw guard.failed(new Unanswered("等待被中断", e));
            }
        }
    }
}
