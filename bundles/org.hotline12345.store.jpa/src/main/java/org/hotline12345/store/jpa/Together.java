package org.hotline12345.store.jpa;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hotline12345.store.api.StoreUnavailable;

/**
 * Lets those who come while work is under way ride together in the next go, as a lift does. For work that can only be done
 * one after the other anyhow: a lock of the database, and a disk that must answer, are then waited for once for all of them.
 * Nobody waits for company: who comes alone rides alone. No thread of its own: the first of each go does the work.
 *
 * <p>What fails fails alone: a go that fails is done anew for each one who was in it, unless the store does not answer.
 */
final class Together<T, R> {

    /** In one go, so that a lock is not held for long. */
    private static final int SEATS = 16;

    private final Function<List<T>, List<R>> work;
    private final long patienceMillis;
    private final Queue<Rider<T, R>> waiting = new ArrayDeque<>();
    private boolean under;

    /**
     * @param work answers for all or throws, and has then done nothing for any
     * @param patienceMillis how long one waits for the turn, and after that for the answer
     */
    Together(Function<List<T>, List<R>> work, long patienceMillis) {
        this.work = work;
        this.patienceMillis = patienceMillis;
    }

    /** @throws StoreUnavailable where the turn does not come in time, and nothing was done then; or the answer does not */
    R ride(T what) {
        Rider<T, R> rider = new Rider<>(what);
        if (isFirst(rider) || isCalled(rider)) {
            drive(rider);
        }
        return rider.answer(patienceMillis);
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean isFirst(Rider<T, R> rider) {
        waiting.add(rider);
        boolean first = !under;
        under = true;
        return first;
    }

    /** Waits to be called, or to be seated by another driver. */
    private boolean isCalled(Rider<T, R> rider) {
        if (rider.waits(patienceMillis) && left(rider)) {
            throw new StoreUnavailable("Too many wait for the database", new TimeoutException());
        }
        return rider.called();
    }

    /** False where the rider has been called or seated after all. */
    private synchronized boolean left(Rider<T, R> rider) {
        return !rider.called() && waiting.remove(rider);
    }

    private void drive(Rider<T, R> driver) {
        try {
            done(seated(driver));
        } finally {
            callNext();
        }
    }

    private synchronized List<Rider<T, R>> seated(Rider<T, R> driver) {
        waiting.remove(driver);
        List<Rider<T, R>> go = new ArrayList<>(List.of(driver));
        while (go.size() < SEATS && !waiting.isEmpty()) {
            go.add(waiting.remove());
        }
        go.forEach(Rider::seat);
        return go;
    }

    private synchronized void callNext() {
        under = !waiting.isEmpty();
        if (under) {
            waiting.peek().call();
        }
    }

    private void done(List<Rider<T, R>> go) {
        try {
            List<R> answers = work.apply(go.stream().map(Rider::what).toList());
            for (int i = 0; i < go.size(); i++) {
                go.get(i).take(answers.get(i));
            }
        } catch (StoreUnavailable e) {
            go.forEach(it -> it.fail(e));
        } catch (RuntimeException e) {
            if (go.size() == 1) {
                go.get(0).fail(e);
            } else {
                go.forEach(it -> done(Collections.singletonList(it)));
            }
        }
    }
}
