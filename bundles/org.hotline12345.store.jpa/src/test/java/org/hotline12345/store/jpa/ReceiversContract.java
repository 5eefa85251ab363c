package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.store.api.Arrears;
import org.hotline12345.store.api.Receivers;
import org.hotline12345.store.api.Turns;
import org.hotline12345.store.api.Waiting;
import org.junit.jupiter.api.Test;

/** What the store keeps for those who are to hear of every step, and whose turn it is to tell them, on any database. */
abstract class ReceiversContract extends ContactContract {

    private static final Instant NOW = millis(Moves.TAKEN);
    private static final String SMS = "sms";
    private static final String NODE = "node";

    @Test
    void whoIsKnownStaysKnownUntilForgotten() {
        node.receivers().know(SMS);
        node.receivers().know("archive");
        node.receivers().know(SMS);
        assertEquals(Set.of("archive", SMS), node.receivers().known());
        assertEquals(Optional.of(0L), node.receivers().forget("archive"));
        assertEquals(Optional.empty(), node.receivers().forget("archive"));
        assertEquals(Set.of(SMS), node.receivers().known());
    }

    @Test
    void whatEverybodyHeardLeavesNoRow() throws SQLException {
        begin(SMS);
        Event event = create().event();
        assertTrue(node.receivers().told(NODE, List.of(event), List.of()));
        assertEquals(List.of(), node.tickets().untold(9));
        assertTrue(node.receivers().clear(SMS));
        assertEquals(0, node.count("receiver_waiting"));
        assertEquals(
                List.of(new Arrears(SMS, 0, Optional.empty(), Optional.empty())),
                node.receivers().arrears());
    }

    @Test
    void whatWaitsComesTicketByTicketInOrder() {
        begin(SMS);
        Outcome.Moved first = create();
        Outcome.Moved second = commit(Moves.dispatched(first.ticket(), SHANSHAN));
        Outcome.Moved other = create();
        put(List.of(untried(second), untried(other), untried(first)));

        assertEquals(List.of(untried(first), untried(other)), due(NOW));
        assertEquals(1, node.receivers().due(SMS, NOW, 1).size());
        assertEquals(List.of(), due(NOW.minusMillis(1)));
        assertEquals(
                Set.of(first.ticket().number()),
                node.receivers().behind(SMS, Set.of(first.ticket().number())));
        assertFalse(node.receivers().clear(SMS));

        node.receivers().settle(List.of(untried(first), untried(other)), List.of());
        assertEquals(List.of(untried(second)), due(NOW));
        node.receivers().settle(List.of(untried(second), untried(second)), List.of());
        assertTrue(node.receivers().clear(SMS));
    }

    @Test
    void whatFailedWaitsAndHoldsUpItsTicketOnly() {
        begin(SMS);
        Outcome.Moved first = create();
        Outcome.Moved second = commit(Moves.dispatched(first.ticket(), SHANSHAN));
        Outcome.Moved other = create();
        put(List.of(untried(first), untried(second), untried(other)));
        Waiting failed = untried(first).failed(NOW.plusSeconds(2), "java.io.IOException " + "x".repeat(300));
        node.receivers().settle(List.of(), List.of(failed));

        assertEquals(List.of(untried(other)), due(NOW.plusSeconds(1)));
        String error = failed.error().orElseThrow().substring(0, 200);
        Waiting kept = untried(first).failed(NOW.plusSeconds(2), error);
        assertEquals(List.of(untried(other), kept), due(NOW.plusSeconds(2)));
        assertEquals(
                List.of(new Arrears(SMS, 3, Optional.of(millis(first.event().recordedAt())), Optional.of(error))),
                node.receivers().arrears());
    }

    @Test
    void whatAClockThatWasWrongHasPutOffIsDue() {
        begin(SMS);
        Outcome.Moved moved = create();
        put(List.of(untried(moved)));
        Instant late = NOW.plus(Receivers.LONGEST_PAUSE);
        node.receivers().settle(List.of(), List.of(untried(moved).failed(late, "e")));
        assertEquals(List.of(), due(NOW));
        assertEquals(1, due(NOW.minusMillis(1)).size());
    }

    @Test
    void whatTheRecordHasNotWaitsAndHoldsUpNobody() throws SQLException {
        begin(SMS);
        Outcome.Moved gone = create();
        Outcome.Moved other = create();
        put(List.of(untried(gone), untried(other)));
        node.tamper("delete from ticket_event where ticket = '" + gone.ticket().number() + "'");
        assertEquals(List.of(untried(other)), node.receivers().due(SMS, NOW, 1));
        assertEquals(2, node.receivers().arrears().get(0).waiting());
    }

    /** More than are read at once: the later steps of tickets whose first step is tried again later. */
    @Test
    void manyThatMayNotComeYetHideNobody() {
        begin(SMS);
        List<Waiting> firsts = new ArrayList<>();
        List<Waiting> seconds = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            Outcome.Moved first = create();
            firsts.add(untried(first));
            seconds.add(untried(commit(Moves.dispatched(first.ticket(), SHANSHAN))));
        }
        put(firsts);
        put(seconds);
        Outcome.Moved other = create();
        put(List.of(untried(other)));
        Instant later = NOW.plusSeconds(60);
        node.receivers()
                .settle(
                        List.of(),
                        firsts.stream().map(it -> it.failed(later, "away")).toList());
        assertEquals(List.of(untried(other)), due(NOW));
        assertEquals(
                101,
                node.receivers().due(SMS, later, 200).stream()
                        .filter(it -> it.tries() == 1)
                        .count());
    }

    @Test
    void oneReceiverDoesNotHoldUpAnother() {
        begin(SMS, "archive");
        Outcome.Moved moved = create();
        put(List.of(untried(moved)));
        assertEquals(List.of(), node.receivers().due("archive", NOW, 9));
        assertTrue(node.receivers().clear("archive"));
        assertEquals(Optional.of(1L), node.receivers().forget(SMS));
        assertEquals(List.of(), due(NOW));
        assertEquals(Set.of("archive"), node.receivers().known());
    }

    @Test
    void nothingIsKeptForWhoIsForgotten() throws SQLException {
        begin();
        Outcome.Moved moved = create();
        put(List.of(untried(moved)));
        assertEquals(0, node.count("receiver_waiting"));
        assertEquals(List.of(), node.tickets().untold(9));
    }

    @Test
    void whoseTurnItIsNoLongerTellsNobody() {
        begin(SMS);
        Event event = create().event();
        assertTrue(node.turns().take("other", node.turns().latest()));
        assertFalse(node.receivers().told(NODE, List.of(event), List.of(Waiting.untried(SMS, event, NOW))));
        assertEquals(List.of(event), node.tickets().untold(9));
        assertTrue(node.receivers().clear(SMS));
    }

    @Test
    void oneTakesTheTurnAndTheBeatShowsThatItLives() throws Exception {
        Turns.Beat none = node.turns().latest();
        assertEquals(Turns.Beat.NOBODY, none.node());
        assertFalse(node.turns().beat(NODE));
        try (Node second = new Node(database())) {
            assertTrue(node.turns().take(NODE, none));
            assertFalse(second.turns().take("second", none));
            Turns.Beat seen = second.turns().latest();
            assertEquals(NODE, seen.node());
            assertTrue(node.turns().beat(NODE));
            assertFalse(second.turns().take("second", seen));
            assertTrue(second.turns().take("second", second.turns().latest()));
            assertFalse(node.turns().beat(NODE));
            node.turns().leave(NODE);
            assertTrue(second.turns().beat("second"));
            second.turns().leave("second");
            assertEquals(Turns.Beat.NOBODY, node.turns().latest().node());
            assertTrue(node.turns().take(NODE, node.turns().latest()));
        }
    }

    private void begin(String... receivers) {
        List.of(receivers).forEach(node.receivers()::know);
        assertTrue(node.turns().take(NODE, node.turns().latest()));
    }

    private void put(List<Waiting> waiting) {
        assertTrue(
                node.receivers().told(NODE, waiting.stream().map(Waiting::event).toList(), waiting));
    }

    private List<Waiting> due(Instant now) {
        return node.receivers().due(SMS, now, 9);
    }

    private static Waiting untried(Outcome.Moved moved) {
        return Waiting.untried(SMS, moved.event(), NOW);
    }

    private static Instant millis(Instant instant) {
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }
}
