package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.AYGUL;
import static org.hotline12345.store.jpa.Moves.DAY;
import static org.hotline12345.store.jpa.Moves.SHANSHAN;
import static org.hotline12345.store.jpa.Moves.TOKSUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Backlog;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Earlier;
import org.hotline12345.store.api.Opening;
import org.hotline12345.store.api.RequestKey;
import org.junit.jupiter.api.Test;

/** What the store promises of writing, alone and with many at once. */
abstract class WritingContract extends ContentContract {

    private static final TicketNumber NOBODYS = new TicketNumber("20990101-000001");

    @Test
    void whatWasCreatedIsFound() {
        Outcome.Moved moved = create();
        assertEquals("20250328-000001", moved.ticket().number().value());
        assertEquals(
                Optional.of(moved.ticket()), node.tickets().find(moved.ticket().number()));
        assertEquals(
                List.of(moved.event()), node.tickets().events(moved.ticket().number()));
        assertEquals(
                Optional.of(new Confidential(AYGUL, "K7Q2M9")),
                node.tickets().confidential(moved.ticket().number()));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), node.tickets().find(NOBODYS));
        assertEquals(Optional.empty(), node.tickets().confidential(NOBODYS));
        assertEquals(List.of(), node.tickets().events(NOBODYS));
        assertEquals(Optional.empty(), node.tickets().earlier("calltaker", "k"));
        assertFalse(node.tickets().commit(Moves.dispatched(Moves.taken(NOBODYS).ticket(), SHANSHAN), Optional.empty()));
    }

    @Test
    void aTicketMovesAndItsRecordGrows() throws SQLException {
        Outcome.Moved taken = create();
        Outcome.Moved dispatched = commit(Moves.dispatched(taken.ticket(), SHANSHAN));
        Outcome.Moved signed = commit(Moves.signed(dispatched.ticket()));
        TicketNumber number = taken.ticket().number();
        assertEquals(Optional.of(signed.ticket()), node.tickets().find(number));
        assertEquals(
                List.of(taken.event(), dispatched.event(), signed.event()),
                node.tickets().events(number));
        assertEquals(1, node.count("ticket_assignment where stage = 'SIGNED' and unit = '650421' and is_open"));
        assertEquals(3, node.count("ticket_clock"));
        assertEquals(1, node.count("ticket_clock where kind = 'CENTER' and assignment = 0 and not is_running"));
        assertEquals(1, node.count("ticket_clock where kind = 'CLOSING' and assignment = 1 and is_paused"));
        assertEquals(
                1,
                node.count("ticket_clock where kind = 'SIGN' and not is_running and due_at = "
                        + dispatched.ticket().movedAt().plusSeconds(86_400).toEpochMilli()));
    }

    @Test
    void ofTwoStepsAtOnceOneIsKept() {
        Ticket ticket = create().ticket();
        Outcome.Moved first = Moves.dispatched(ticket, SHANSHAN);
        assertTrue(node.tickets().commit(first, Optional.empty()));
        assertFalse(node.tickets().commit(Moves.dispatched(ticket, TOKSUN), Optional.empty()));
        assertEquals(Optional.of(first.ticket()), node.tickets().find(ticket.number()));
        assertEquals(2, node.tickets().events(ticket.number()).size());
    }

    @Test
    void ofManyStepsAtOnceOneIsKept() throws Exception {
        Ticket ticket = create().ticket();
        List<Boolean> kept = atOnce(
                8,
                i -> node.tickets().commit(Moves.dispatched(ticket, i % 2 == 0 ? SHANSHAN : TOKSUN), Optional.empty()));
        assertEquals(1, kept.stream().filter(it -> it).count());
        assertEquals(2, node.tickets().events(ticket.number()).size());
    }

    @Test
    void manyTicketsAtOnceGetNumbersWithoutGaps() throws Exception {
        List<Creation> created = atOnce(200, i -> node.tickets().create(Moves.opening(DAY)));
        List<String> numbers = created.stream()
                .map(it -> ((Creation.Created) it).moved().ticket().number().value())
                .sorted()
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 200)
                        .mapToObj("20250328-%06d"::formatted)
                        .toList(),
                numbers);
    }

    @Test
    void twoNodesShareTheNumbersOfADay() throws Exception {
        try (Node other = new Node(database())) {
            List<Node> nodes = List.of(node, other);
            for (int day = 1; day <= 5; day++) {
                LocalDate first = LocalDate.of(2026, 1, day);
                List<Creation> created =
                        atOnce(8, i -> nodes.get(i % 2).tickets().create(Moves.opening(first)));
                assertEquals(
                        8,
                        created.stream()
                                .map(it ->
                                        ((Creation.Created) it).moved().ticket().number())
                                .distinct()
                                .count());
                assertEquals(day, node.count("ticket_serial where last_number = 8"));
            }
        }
    }

    @Test
    void whatOneNodeKeepsTheOtherReads() throws Exception {
        try (Node other = new Node(database())) {
            Ticket ticket = create().ticket();
            assertEquals(Optional.of(ticket), other.tickets().find(ticket.number()));
            Outcome.Moved dispatched = commit(Moves.dispatched(ticket, SHANSHAN));
            assertEquals(Optional.of(dispatched.ticket()), other.tickets().find(ticket.number()));
            assertTrue(other.tickets().commit(Moves.signed(dispatched.ticket()), Optional.empty()));
        }
    }

    @Test
    void aRefusalUsesUpNoNumber() throws SQLException {
        create();
        Outcome.Refused refused = new Outcome.Refused(List.of(Objection.invalid("place", "没有这个地点", "选择已有的地点")));
        Opening opening =
                new Opening(DAY, number -> refused, new Confidential(Contact.none(), "x"), Optional.of(key("r")));
        assertEquals(new Creation.Refused(refused), node.tickets().create(opening));
        assertEquals("20250328-000002", create().ticket().number().value());
        assertEquals(2, node.count("ticket_contact"));
        assertEquals(0, node.count("request_key"));
    }

    @Test
    void everyDayBeginsAtOne() {
        create();
        create();
        assertEquals(
                "20250329-000001", create(DAY.plusDays(1)).ticket().number().value());
        assertEquals("20250328-000003", create().ticket().number().value());
    }

    @Test
    void aRequestIsAnsweredOnce() {
        Creation first = node.tickets().create(Moves.opening(DAY, key("k1")));
        TicketNumber number =
                assertInstanceOf(Creation.Created.class, first).moved().ticket().number();
        assertEquals(new Creation.KeyTaken(), node.tickets().create(Moves.opening(DAY, key("k1"))));
        assertEquals(Optional.of(new Earlier("f-k1", number, 1)), node.tickets().earlier("calltaker", "k1"));
        assertEquals(Optional.empty(), node.tickets().earlier("center", "k1"));
        assertEquals("20250328-000002", create().ticket().number().value());
    }

    @Test
    void aRequestSentManyTimesAtOnceIsAnsweredOnce() throws Exception {
        List<Creation> created = atOnce(6, i -> node.tickets().create(Moves.opening(DAY, key("k2"))));
        assertEquals(
                1, created.stream().filter(Creation.Created.class::isInstance).count());
        assertEquals(
                5, created.stream().filter(Creation.KeyTaken.class::isInstance).count());
        assertEquals(1, node.count("ticket"));
    }

    @Test
    void aStepWithAKeyThatIsTakenIsNotKept() {
        Ticket one = create().ticket();
        Ticket other = create().ticket();
        RequestKey key = key("字".repeat(3_000));
        assertTrue(node.tickets().commit(Moves.dispatched(one, SHANSHAN), Optional.of(key)));
        assertFalse(node.tickets().commit(Moves.dispatched(other, SHANSHAN), Optional.of(key)));
        assertEquals(Optional.of(other), node.tickets().find(other.number()));
        assertEquals(
                Optional.of(new Earlier(key.fingerprint(), one.number(), 2)),
                node.tickets().earlier(key.actor(), key.key()));
    }

    @Test
    void theOutboxKeepsTheOrderUntilItIsTold() {
        assertTrue(node.turns().take("node", node.turns().latest()));
        Outcome.Moved first = create();
        Outcome.Moved second = create();
        Outcome.Moved third = commit(Moves.dispatched(first.ticket(), SHANSHAN));
        assertEquals(List.of(first.event(), second.event()), node.tickets().untold(2));
        assertEquals(
                new Backlog(3, Optional.of(first.event().recordedAt())),
                node.tickets().backlog());
        told(List.of(first.event(), second.event()));
        assertEquals(List.of(third.event()), node.tickets().untold(100));
        assertEquals(1, node.tickets().backlog().waiting());
        told(List.of(third.event()));
        told(List.of(third.event()));
        assertEquals(List.of(), node.tickets().untold(100));
        assertEquals(new Backlog(0, Optional.empty()), node.tickets().backlog());
        assertEquals(2, node.tickets().events(first.ticket().number()).size());
    }

    private void told(List<Event> events) {
        assertTrue(node.receivers().told("node", events, List.of()));
    }

    private interface Numbered<T> {
        T run(int i) throws Exception;
    }

    private static <T> List<T> atOnce(int count, Numbered<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(count, 8));
        try {
            List<Callable<T>> calls = IntStream.range(0, count)
                    .<Callable<T>>mapToObj(i -> () -> work.run(i))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static RequestKey key(String key) {
        return new RequestKey("calltaker", key, "f-" + key.substring(0, Math.min(10, key.length())));
    }
}
