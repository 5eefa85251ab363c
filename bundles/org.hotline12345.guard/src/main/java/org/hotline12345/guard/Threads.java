package org.hotline12345.guard;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that are lent to services of other bundles. */
public final class Threads {

    private static final int MOST = 64;
    private static final int IDLE_SECONDS = 10;

    private Threads() {}

    /** As many as are just needed, at most {@value #MOST}; one that hangs is kept, and holds up no end of the platform. */
    public static ExecutorService lent(String name) {
        return new ThreadPoolExecutor(0, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
