package org.hotline12345.endpoints;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.hotline12345.modules.api.handover.Precedence;

/**
 * 名额. How many requests at once are let into what is not of the platform: one that hangs keeps these threads of the server and
 * no more, and who comes meanwhile is asked to come again. Safe for any thread.
 */
public final class Room {

    /** A tenth of the threads that the server has. */
    public static final int MOST = 20;

    /** What who finds no room is told. */
    public static final String FULL = "这一模块正忙，先前的请求还没有答复";

    /** After how long who found no room may come again. */
    public static final Duration PAUSE = Duration.ofSeconds(5);

    private static final String PLATFORM = "org.hotline12345.";

    private final Semaphore places = new Semaphore(MOST);

    private Room() {}

    /** The room for what a bundle brings; empty where that is the platform's own, which has no bound but the server's. */
    public static Optional<Room> of(Precedence brought) {
        return brought.bundle().startsWith(PLATFORM) ? Optional.empty() : Optional.of(new Room());
    }

    /**
     * Does something inside, on the thread that calls.
     *
     * @param full answers in its place where there is no room
     */
    public <T> T within(Supplier<T> work, Supplier<T> full) {
        if (!places.tryAcquire()) {
            return full.get();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
