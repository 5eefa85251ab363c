package org.hotline12345.evaluation.asking;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.ticket.TicketNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Invitation INVITATION = new Invitation(
            "key",
            new TicketNumber("20250328-000012"),
            1,
            false,
            Optional.of("13999551234"),
            URI.create("http://localhost/"),
            "text",
            Bureau.NOON);

    private final HandClock clock = new HandClock(Bureau.NOON);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whatIsThrownIsNotToldFurther() throws Exception {
        Line line = line(it -> {
            throw new IOException("no route for 13999551234");
        });
        Asking.NotNow answer = assertInstanceOf(Asking.NotNow.class, line.ask(INVITATION));
        assertTrue(answer.reason().contains("IOException"));
        assertFalse(answer.reason().contains("13999551234"));
    }

    @Test
    void whoHasNotFailedIsAskedByAClockThatGoes() throws Exception {
        Asking.Asked asked = new Asking.Asked(Optional.of("id"));
        Line line = new Line(
                it -> asked, "test", Way.SMS, new Line.Grant(Duration.ofSeconds(5), 1), threads, Clock.systemUTC());
        assertEquals(asked, line.ask(INVITATION));
        assertEquals(asked, line.ask(INVITATION));
    }

    @Test
    void noAnswerHalfAnAnswerAndAnErrorAreFailuresAndShown() throws Exception {
        assertFails("NullPointerException", it -> null);
        assertFails("NullPointerException", it -> new Asking.Asked(null));
        assertFails("NullPointerException", it -> new Asking.NotNow("忙", null));
        assertFails("NoClassDefFoundError", it -> {
            throw new NoClassDefFoundError("sms/Gateway");
        });
        assertFails("StackOverflowError", LineTest::endless);
    }

    @Test
    void whoAsksAgainIsWellAgain() throws Exception {
        AtomicBoolean well = new AtomicBoolean();
        Line line = line(it -> well.get() ? new Asking.Asked(Optional.empty()) : null);
        line.ask(INVITATION);
        assertTrue(line.trouble().isPresent());

        well.set(true);
        line.ask(INVITATION);

        assertEquals(Optional.empty(), line.trouble());
    }

    private void assertFails(String cause, EvaluationChannel channel) throws Exception {
        Line line = line(channel);
        assertInstanceOf(Asking.NotNow.class, line.ask(INVITATION));
        assertEquals(Optional.of("评价渠道“test”没有成功：" + cause), line.trouble());
    }

    private static Asking endless(Invitation invitation) {
        return endless(invitation);
    }

    @Test
    void whoHangsIsInterruptedAndNothingMoreIsPutInUntilHeIsOut() throws Exception {
        CountDownLatch out = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicInteger calls = new AtomicInteger();
        Line line = line(it -> {
            if (calls.incrementAndGet() == 1) {
                while (out.getCount() > 0) {
                    try {
                        out.await();
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                    }
                }
            }
            return new Asking.Asked(Optional.empty());
        });
        assertInstanceOf(Asking.NotNow.class, line.ask(INVITATION));
        await().untilTrue(interrupted);
        assertInstanceOf(Asking.NotNow.class, line.ask(INVITATION));
        assertEquals(1, calls.get());
        out.countDown();
        await().until(() -> line.ask(INVITATION) instanceof Asking.Asked);
        assertEquals(2, calls.get());
    }

    @Test
    void afterFailuresInARowItIsLeftAloneForPausesThatGrow() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        AtomicBoolean well = new AtomicBoolean();
        Line line = line(it -> {
            calls.incrementAndGet();
            return well.get() ? new Asking.Asked(Optional.empty()) : new Asking.NotNow("ill", Duration.ZERO);
        });
        for (int i = 0; i < 5; i++) {
            line.ask(INVITATION);
        }
        assertEquals(3, calls.get());
        clock.turn(Duration.ofMinutes(1));
        line.ask(INVITATION);
        clock.turn(Duration.ofMinutes(1));
        line.ask(INVITATION);
        assertEquals(4, calls.get());
        clock.turn(Duration.ofMinutes(1));
        well.set(true);
        assertInstanceOf(Asking.Asked.class, line.ask(INVITATION));
        assertInstanceOf(Asking.Asked.class, line.ask(INVITATION));
        assertEquals(6, calls.get());
    }

    private Line line(EvaluationChannel channel) {
        return new Line(channel, "test", Way.SMS, new Line.Grant(Duration.ofMillis(200), 3), threads, clock);
    }
}
