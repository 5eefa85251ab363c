package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Opening;
import org.hotline12345.ticket.api.TicketObserver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierTest {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final long PATIENCE_SECONDS = 30;

    private final MemoryStore store = new MemoryStore();
    private final Courier courier = new MemoryReceivers(store).courier();
    private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
    private final TicketObserver listener = (ticket, event) -> heard.add(event);

    @AfterEach
    void stop() {
        courier.stop();
    }

    @Test
    void tellsEveryEventOnceInOrder() throws InterruptedException {
        courier.bindObserver(listener);
        Event first = happens("一");
        Event second = happens("二");
        courier.wake();

        assertEquals(first, next());
        assertEquals(second, next());
        assertEquals(List.of(), List.copyOf(heard));
    }

    @Test
    void keepsEventsUntilSomebodyListens() throws InterruptedException {
        Event event = happens("一");
        courier.wake();
        courier.bindObserver(listener);

        assertEquals(event, next());
    }

    @Test
    void oneWhoThrowsCostsNobodyElseAnything() throws InterruptedException {
        courier.bindObserver((ticket, event) -> {
            throw new IllegalStateException("never listens");
        });
        courier.bindObserver(listener);
        Event event = happens("一");
        courier.wake();

        assertEquals(event, next());
    }

    @Test
    void carriesOnWhenTheStoreIsBack() throws InterruptedException {
        courier.bindObserver(listener);
        Event event = happens("一");
        store.goAway();
        courier.wake();
        store.comeBack();

        assertEquals(event, next());
    }

    private Event next() throws InterruptedException {
        Event event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(event, "nothing was told");
        return event;
    }

    private Event happens(String text) {
        City city = new Village();
        Circumstances in = new Circumstances(new HouseRule(), city, Weekdays.plain(), NOON);
        Accept accept = new Accept(
                Channel.WEB,
                Kind.HELP,
                "水电气热/停水",
                "650421",
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty());
        Creation created = store.create(new Opening(
                NOON.atZone(Weekdays.ZONE).toLocalDate(),
                number -> Procedure.open(number, accept, Actor.anyone(), NOON, in),
                new Confidential(Contact.none(), "CODE2345"),
                Optional.empty()));
        if (created instanceof Creation.Created kept) {
            return kept.moved().event();
        }
        throw new AssertionError(created);
    }
}
