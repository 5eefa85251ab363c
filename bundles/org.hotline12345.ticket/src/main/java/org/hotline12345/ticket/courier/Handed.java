package org.hotline12345.ticket.courier;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hotline12345.store.api.Waiting;

/** What is being handed to receivers. */
public final class Handed {

    private final List<CompletableFuture<List<Waiting>>> lanes;

    Handed(List<CompletableFuture<List<Waiting>>> lanes) {
        this.lanes = lanes;
    }

    /** Waits for all of them, which is not for longer than two calls may take, and says what who has not heard of. */
    public List<Waiting> unheard() {
        try {
            return lanes.stream().flatMap(it -> it.join().stream()).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
