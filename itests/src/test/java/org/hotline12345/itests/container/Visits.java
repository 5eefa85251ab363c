package org.hotline12345.itests.container;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.RestTicket;

/**
 * Somebody who looks at one ticket without a break and tries a step that its law refuses, from when it is made until it is
 * ended. Each answer must come, and come from the same regulation.
 */
public final class Visits {

    private final RestTicket ticket;
    private final String document;
    private final AtomicInteger made = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService visitor = Executors.newSingleThreadScheduledExecutor();

    /** @param document the document number of the regulation that is to answer */
    public Visits(RestTicket ticket, String document) {
        this.ticket = ticket;
        this.document = document;
        visitor.scheduleWithFixedDelay(this::visit, 0, 5, TimeUnit.MILLISECONDS);
    }

    /** What went wrong; fails where nothing was tried. */
    public List<String> end() throws InterruptedException {
        visitor.shutdown();
        if (!visitor.awaitTermination(60, TimeUnit.SECONDS) || made.get() == 0) {
            failures.add("Not answered: " + made);
        }
        return List.copyOf(failures);
    }

    private void visit() {
        made.incrementAndGet();
        try {
            check(ticket.look(), 200, "/document");
            check(ticket.deadlines(), 200, "/deadlines/0/paragraph/document");
            check(ticket.attempt("Sign", Map.of()), 403, "/paragraph/document");
        } catch (RuntimeException e) {
            failures.add(e.toString());
        }
    }

    private void check(Answer answer, int status, String pointer) {
        if (answer.status() != status || !document.equals(answer.at(pointer))) {
            failures.add(answer.status() + " " + answer.text());
        }
    }
}
