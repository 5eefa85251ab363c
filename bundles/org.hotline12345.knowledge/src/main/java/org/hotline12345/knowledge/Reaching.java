package org.hotline12345.knowledge;

import java.time.Duration;
import java.util.function.Supplier;
import org.hotline12345.knowledge.api.KnowledgeUnavailable;
import org.hotline12345.store.api.StoreUnavailable;

/** Asks the store, and says in the words of the knowledge base where it does not answer. */
final class Reaching {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private Reaching() {}

    static <T> T store(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw new KnowledgeUnavailable("数据库暂时没有响应", PAUSE, e);
        }
    }
}
