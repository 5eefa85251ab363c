package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Pulse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** At least once, in order per ticket, and nobody holds up anybody else. Rounds are gone by hand. */
class ReceiversTest {

    private final CarryingNode node = new CarryingNode(Duration.ofSeconds(30));
    private final Hearing sms = new Hearing();
    private final Hearing archive = new Hearing();

    @AfterEach
    void stop() {
        sms.hangsUntil.countDown();
        node.close();
    }

    @Test
    void whatGoesWellLeavesNoRow() {
        node.register("sms", sms);
        node.register("archive", archive);
        node.round();
        Ticket first = node.happens("一");
        Ticket second = node.happens("二");
        node.goesOn(first);
        node.round();

        assertEquals(List.of(1, 2), sms.of(first));
        assertEquals(List.of(1), archive.of(second));
        assertEquals(sms.heard, archive.heard);
        assertEquals(0, node.receivers.rows());
        assertEquals(0, node.store.backlog().waiting());
    }

    @Test
    void whatFailsOnceIsTriedAgainAndItsTicketWaitsBehindIt() {
        node.register("sms", sms);
        node.register("archive", archive);
        Ticket poor = node.happens("一");
        Ticket other = node.happens("二");
        sms.refused = poor.number().value();
        node.goesOn(poor);
        node.round();

        assertEquals(List.of(), sms.of(poor));
        assertEquals(List.of(1), sms.of(other));
        assertEquals(List.of(1, 2), archive.of(poor));
        sms.refused = "";
        node.round();
        assertEquals(List.of(), sms.of(poor), "it waits a second");
        node.goesOn(poor);
        node.later(Duration.ofSeconds(1));
        node.round();
        assertEquals(List.of(1, 2, 3), sms.of(poor));
        node.goesOn(poor);
        node.round();
        assertEquals(List.of(1, 2, 3, 4), sms.of(poor));
        assertEquals(List.of(1, 2, 3, 4), archive.of(poor));
        assertEquals(0, node.waiting("sms").waiting());
    }

    @Test
    void whoIsDownForAnHourHoldsUpNobodyAndHearsAllInOrder() {
        node.register("sms", sms);
        node.register("archive", archive);
        Ticket first = node.happens("一");
        Ticket second = node.happens("二");
        sms.failures = Integer.MAX_VALUE;
        for (int minute = 0; minute < 60; minute++) {
            node.goesOn(minute % 2 == 0 ? first : second);
            node.round();
            node.later(Duration.ofMinutes(1));
            assertEquals(minute + 3, archive.heard.size());
        }
        assertTrue(sms.calls.get() < 200, "it was called " + sms.calls);
        Pulse.Receiver down = node.waiting("sms");
        assertEquals(62, down.waiting());
        assertEquals(Optional.of(House.NOON), down.since());
        assertEquals(Optional.of("java.lang.IllegalStateException, java.io.IOException"), down.error());

        sms.failures = 0;
        node.round();
        node.later(Duration.ofMinutes(1));
        node.round();
        assertEquals(archive.of(first), sms.of(first));
        assertEquals(archive.of(second), sms.of(second));
        assertEquals(0, node.waiting("sms").waiting());
        node.goesOn(first);
        node.round();
        assertEquals(archive.of(first), sms.of(first));
    }

    @Test
    void whoHangsCostsOneCallAndIsLeftAloneUntilItIsOut() {
        try (CarryingNode quick = new CarryingNode(Duration.ofSeconds(1))) {
            quick.register("sms", sms);
            quick.register("archive", archive);
            sms.hangsUntil = new CountDownLatch(1);
            Ticket ticket = quick.happens("一");
            quick.round();
            assertEquals(1, archive.of(ticket).stream().distinct().count());
            assertEquals(
                    Optional.of("no answer within 1000 ms"),
                    quick.waiting("sms").error());

            quick.goesOn(ticket);
            quick.later(Duration.ofHours(1));
            quick.round();
            assertEquals(2, archive.of(ticket).stream().distinct().count());
            assertEquals(1, sms.calls.get(), "nobody goes in while somebody is inside");
            assertEquals(2, quick.waiting("sms").waiting());

            sms.hangsUntil.countDown();
            while (quick.waiting("sms").waiting() > 0) {
                quick.later(Duration.ofMinutes(1));
                quick.round();
            }
            assertEquals(List.of(1, 2), sms.of(ticket).stream().distinct().toList());
        }
    }

    @Test
    void whatWasDeliveredAndNotNotedComesAgainInOrder() {
        node.register("sms", sms);
        Ticket ticket = node.happens("一");
        node.goesOn(ticket);
        node.receivers.breakDown(1);
        assertThrows(StoreUnavailable.class, node::round);
        node.round();

        assertEquals(List.of(1, 2, 1, 2), sms.of(ticket));
        node.round();
        assertEquals(4, sms.heard.size());
    }

    @Test
    void whoLeavesFindsWhatWaitedWhenItComesBack() {
        node.register("sms", sms);
        Ticket ticket = node.happens("一");
        node.round();
        node.unregister(sms);
        node.goesOn(ticket);
        node.round();
        assertEquals(0, node.store.backlog().waiting());
        assertEquals(1, node.waiting("sms").waiting());
        assertFalse(node.waiting("sms").present());

        Hearing updated = new Hearing();
        node.register("sms", updated);
        node.goesOn(ticket);
        node.round();
        node.round();
        assertEquals(List.of(1), sms.of(ticket));
        assertEquals(List.of(2, 3), updated.of(ticket));
        assertTrue(node.waiting("sms").present());
    }

    @Test
    void ofTwoWithOneNameTheLaterIsCalledAndTheOtherWhenItLeaves() {
        Hearing second = new Hearing();
        node.register("sms", sms);
        node.register("sms", second);
        Ticket ticket = node.happens("一");
        node.round();
        node.unregister(second);
        node.goesOn(ticket);
        node.round();
        node.round();
        assertEquals(List.of(2), sms.of(ticket));
        assertEquals(List.of(1), second.of(ticket));
    }

    @Test
    void whoHasNoNameHearsNothing() {
        node.register("", sms);
        node.register("with blanks", archive);
        node.happens("一");
        node.round();
        assertEquals(0, sms.calls.get() + archive.calls.get());
        assertEquals(1, node.store.backlog().waiting());
    }

    @Test
    void whatIsDroppedIsCountedAndOthersKeepTheirs() {
        node.register("sms", sms);
        node.register("archive", archive);
        node.round();
        node.unregister(sms);
        node.unregister(archive);
        node.happens("一");
        node.happens("二");
        node.round();

        Dropping dropping = new Dropping(node.receivers);
        assertEquals(Optional.of(2L), dropping.forget("sms"));
        assertEquals(Optional.empty(), dropping.forget("sms"));
        assertEquals(List.of("archive"), List.copyOf(node.receivers.known()));
        assertEquals(2, node.waiting("archive").waiting());
        node.register("sms", sms);
        Ticket ticket = node.happens("三");
        node.round();
        assertEquals(
                List.of(ticket.number()), sms.heard.stream().map(Event::ticket).toList());
    }

    @Test
    void aSecondNodeCarriesNothingUntilTheFirstIsSilent() {
        node.register("sms", sms);
        node.round();
        try (CarryingNode second = node.beside()) {
            second.register("sms", archive);
            Ticket ticket = node.happens("一");
            second.round();
            node.later(Duration.ofSeconds(3));
            node.round();
            second.round();
            assertEquals(List.of(1), sms.of(ticket));
            assertEquals(List.of(), archive.of(ticket));

            node.goesOn(ticket);
            node.later(Duration.ofSeconds(63));
            second.round();
            assertEquals(List.of(), archive.of(ticket), "the first may just be in a call");
            node.later(Duration.ofSeconds(1));
            second.round();
            assertEquals(List.of(2), archive.of(ticket));
            node.goesOn(ticket);
            node.round();
            assertEquals(List.of(1), sms.of(ticket), "it is no longer its turn");
            second.stop();
            node.round();
            assertEquals(List.of(1, 3), sms.of(ticket));
        }
    }
}
