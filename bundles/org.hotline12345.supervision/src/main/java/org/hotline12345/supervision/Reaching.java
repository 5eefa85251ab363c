package org.hotline12345.supervision;

import java.time.Duration;
import java.util.function.Supplier;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.supervision.api.SupervisionUnavailable;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** Asks the store and the door, and says in the words of supervision where they do not answer. */
final class Reaching {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private Reaching() {}

    static <T> T store(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw new SupervisionUnavailable("数据库暂时没有响应", PAUSE, e);
        } catch (TicketsUnavailable e) {
            throw new SupervisionUnavailable(e.getMessage(), e.retryAfter(), e);
        }
    }
}
