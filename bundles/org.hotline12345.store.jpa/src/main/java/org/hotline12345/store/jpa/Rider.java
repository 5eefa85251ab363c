package org.hotline12345.store.jpa;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hotline12345.store.api.StoreUnavailable;

/** One who waits for a go of {@link Together}, and then for what comes of it. */
final class Rider<T, R> {

    private final T what;
    private final CompletableFuture<Boolean> drives = new CompletableFuture<>();
    private final CompletableFuture<R> answer = new CompletableFuture<>();

    Rider(T what) {
        this.what = what;
    }

    T what() {
        return what;
    }

    /** Is to do the next go. */
    void call() {
        drives.complete(true);
    }

    /** Is in a go, of which somebody drives. */
    void seat() {
        drives.complete(false);
    }

    boolean called() {
        return drives.getNow(false);
    }

    void take(R given) {
        answer.complete(given);
    }

    void fail(RuntimeException why) {
        answer.completeExceptionally(why);
    }

    /** True where neither happens in time, or while the thread is to wait at all. */
    boolean waits(long millis) {
        try {
            within(drives, millis);
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            return true;
        }
    }

    R answer(long millis) {
        try {
            return within(answer, millis);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new StoreUnavailable("The database does not answer", e);
        }
    }

    private static <V> V within(Future<V> future, long millis) throws ExecutionException, TimeoutException {
        try {
            return future.get(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("The thread is to end");
        }
    }
}
