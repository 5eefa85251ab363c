package org.hotline12345.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final ExecutorService threads = Threads.lent("guard-test");
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        gate.countDown();
        threads.shutdownNow();
    }

    @Test
    void anAnswerIsPassedOn() throws Unanswered {
        Guard guard = guard(SHORT, LONG);

        assertEquals("甲", guard.ask(() -> "甲"));
        assertEquals(Optional.empty(), guard.trouble());
    }

    @Test
    void whateverItDoesThereIsAnAnswerWithTheCauseAndAnotherGuardIsNotTouched() throws Unanswered {
        assertEquals("出错：IllegalStateException", why(guard(SHORT, LONG), () -> {
            throw new IllegalStateException("张三 13999551234");
        }));
        assertEquals("出错：NoClassDefFoundError（a/B）", why(guard(SHORT, LONG), () -> {
            throw new NoClassDefFoundError("a/B");
        }));
        assertEquals("出错：StackOverflowError", why(guard(SHORT, LONG), this::endless));
        assertEquals("没有给出答复", why(guard(SHORT, LONG), () -> null));
        assertEquals("超过 100 毫秒没有答复", why(guard(SHORT, LONG), this::hang));

        assertEquals("甲", guard(SHORT, LONG).ask(() -> "甲"));
    }

    @Test
    void whoHangsIsInterrupted() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);

        why(guard(SHORT, LONG), () -> {
            try {
                return hang();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });

        assertTrue(interrupted.await(5, TimeUnit.SECONDS));
    }

    @Test
    void afterSomeFailuresItIsNotAskedAndAfterARestItIsTriedAgain() {
        AtomicInteger asked = new AtomicInteger();
        Callable<String> fails = () -> {
            asked.incrementAndGet();
            throw new IllegalStateException();
        };
        Guard rests = guard(SHORT, LONG);
        for (int count = 0; count < 20; count++) {
            why(rests, fails);
        }
        assertEquals(3, asked.get());
        assertEquals("连续失败，暂停使用：出错：IllegalStateException", why(rests, fails));
        assertEquals(Optional.of("出错：IllegalStateException"), rests.trouble());
    }

    @Test
    void whoIsWellAgainIsShownWell() throws Unanswered {
        Guard guard = guard(SHORT, Duration.ZERO);
        for (int count = 0; count < 3; count++) {
            why(guard, () -> null);
        }

        assertEquals("甲", guard.ask(() -> "甲"));
        assertEquals(Optional.empty(), guard.trouble());
    }

    @Test
    void whoDoesNotComeOutKeepsNoMoreThreadsThanItIsGranted() {
        Guard guard = new Guard("it", new Grant(SHORT, 2, 100, LONG), threads);

        assertEquals("超过 100 毫秒没有答复", why(guard, this::stubborn));
        assertEquals("超过 100 毫秒没有答复", why(guard, this::stubborn));
        assertEquals("还有 2 次调用没有返回", why(guard, () -> "甲"));
    }

    @Test
    void whoComesOutMakesRoomAlsoWhereNobodyWaitedForIt() throws Exception {
        Guard guard = new Guard("it", new Grant(Duration.ofSeconds(5), 1, 100, LONG), threads);

        for (int count = 0; count < 50; count++) {
            assertEquals("甲", guard.ask(() -> "甲"));
        }
    }

    @Test
    void severalAreAskedAtOnceAndTheirTimeRunsTogether() {
        List<Asked<String>> asked = new ArrayList<>();
        for (int count = 0; count < 10; count++) {
            asked.add(new Guard("it", new Grant(Duration.ofMillis(400), 1, 3, LONG), threads).begin(this::hang));
        }

        assertTimeout(Duration.ofSeconds(3), () -> asked.forEach(it -> assertThrows(Unanswered.class, it::answer)));
    }

    private Guard guard(Duration call, Duration rest) {
        return new Guard("it", new Grant(call, 4, 3, rest), threads);
    }

    private static String why(Guard guard, Callable<String> question) {
        return assertThrows(Unanswered.class, () -> guard.ask(question)).getMessage();
    }

    private String hang() throws InterruptedException {
        gate.await();
        return "late";
    }

    private String stubborn() {
        boolean open = false;
        while (!open) {
            try {
                gate.await();
                open = true;
            } catch (InterruptedException e) {
                // As a driver may that knows no interrupt.
            }
        }
        return "late";
    }

    private String endless() {
        return endless() + "";
    }
}
