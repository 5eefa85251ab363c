package org.hotline12345.ticket;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.TicketReceiver;

/** A receiver that notes what it hears, and can be down, refuse a ticket, or hang. */
final class Hearing implements TicketReceiver {

    final List<Event> heard = new CopyOnWriteArrayList<>();
    final AtomicInteger calls = new AtomicInteger();
    volatile int failures;
    volatile String refused = "";
    volatile CountDownLatch hangsUntil = new CountDownLatch(0);

    @Override
    public void receive(Ticket ticket, Event event) throws Exception {
        calls.incrementAndGet();
        hang();
        if (failures > 0 || ticket.number().value().equals(refused)) {
            failures--;
            throw new IllegalStateException("张三 13899990000", new java.io.IOException("no"));
        }
        heard.add(event);
    }

    /** Whatever anybody does to its thread. */
    private void hang() {
        boolean out = false;
        while (!out) {
            try {
                hangsUntil.await();
                out = true;
            } catch (InterruptedException e) {
                out = false;
            }
        }
    }

    /** What it heard of a ticket. */
    List<Integer> of(Ticket ticket) {
        return heard.stream()
                .filter(it -> it.ticket().equals(ticket.number()))
                .map(Event::sequence)
                .toList();
    }
}
