package org.hotline12345.unit.delivery;

import static org.hotline12345.unit.fixture.Bundles.WATER;
import static org.hotline12345.unit.fixture.Bundles.water;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.fixture.Bundles;
import org.hotline12345.unit.fixture.Desk;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryTickets;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.hotline12345.unit.tree.UnitRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostTest {

    /** Nobody who answers needs as long, however busy the machine is. */
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final Duration SHORT = Duration.ofMillis(300);

    private final UnitRegister register =
            new UnitRegister(new CityFile(Path.of("no-such-file.json")).read(), new InMemoryUnits(), new HandClock());
    private final InMemoryTickets tickets = new InMemoryTickets(register::city, 10);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private Post post = post(LONG);

    @AfterEach
    void release() {
        released.countDown();
        threads.shutdownNow();
        timer.shutdownNow();
    }

    @Test
    void whoSignsIsRecordedAsTheUnitWithItsDesk() {
        approved(delivery -> new Receipt.Signed("抢修班"));

        dispatch(1);

        eventually(() -> stage(1) == Stage.SIGNED);
        Sign step = (Sign) tickets.taken().get(0).step();
        assertEquals(Optional.of("抢修班"), step.desk());
        assertEquals(
                Actor.officer("module:650421-water", WATER),
                tickets.taken().get(0).caller().actor());
    }

    @Test
    void aBusyDoorIsAskedAgainForTheSignature() {
        approved(delivery -> new Receipt.Signed("抢修班"));
        tickets.busyOnce();

        dispatch(1);

        eventually(() -> stage(1) == Stage.SIGNED);
    }

    @Test
    void manyAtOnceAreDeliveredOneAfterTheOther() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        approved(delivery -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            inside.decrementAndGet();
            return new Receipt.Signed("抢修班");
        });

        for (int serial = 1; serial <= 50; serial++) {
            dispatch(serial);
        }

        eventually(() -> tickets.taken().size() == 50);
        assertEquals(1, most.get());
    }

    @Test
    void whoThrowsIsLeftOutAfterThreeFailuresAndShownWithTheCauseButNotWithWhatItSays() {
        approved(delivery -> {
            calls.incrementAndGet();
            throw new IllegalStateException("13999551234 has no water");
        });

        for (int serial = 1; serial <= 3; serial++) {
            int sofar = serial;
            dispatch(serial);
            eventually(() -> calls.get() == sofar && trouble().isPresent());
        }
        assertEquals(Optional.of("出错：IllegalStateException"), trouble());
        for (int serial = 4; serial <= 10; serial++) {
            dispatch(serial);
        }

        assertTrue(calls.get() <= 4, () -> calls + " calls");
        assertEquals(0, tickets.taken().size());
    }

    @Test
    void whoAnswersNullHasFailed() {
        approved(delivery -> null);

        dispatch(1);

        eventually(() -> trouble().orElse("").equals("没有给出答复"));
    }

    @Test
    void whoseStartFailsHasFailed() {
        approved(delivery -> {
            throw new NoClassDefFoundError("org/example/Pump");
        });

        dispatch(1);

        eventually(() -> trouble().orElse("").equals("出错：NoClassDefFoundError（org/example/Pump）"));
    }

    @Test
    void whoIsSlowIsInterrupted() {
        post = post(SHORT);
        CountDownLatch interrupted = new CountDownLatch(1);
        approved(delivery -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return new Receipt.Signed("too late");
        });

        dispatch(1);

        eventually(() -> interrupted.getCount() == 0 && trouble().orElse("").contains("300 毫秒"));
        assertEquals(0, tickets.taken().size());
    }

    @Test
    void whoHangsForeverBlocksNobodyAndIsNotEnteredAgain() {
        post = post(SHORT);
        approved(delivery -> {
            calls.incrementAndGet();
            awaitWhateverHappens(released);
            return new Receipt.Waiting();
        });

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> dispatch(1));
        eventually(() -> trouble().isPresent());
        for (int serial = 2; serial <= 10; serial++) {
            dispatch(serial);
        }
        assertEquals(1, calls.get());

        register.gone(7);
        register.arrived(water(8, delivery -> new Receipt.Signed("抢修班")));
        eventually(() -> {
            dispatch(11);
            return stage(11) == Stage.SIGNED && trouble().isEmpty();
        });
    }

    @Test
    void whoComesOutAtLastIsEnteredAgain() {
        post = post(SHORT);
        approved(delivery -> {
            calls.incrementAndGet();
            awaitWhateverHappens(released);
            return new Receipt.Waiting();
        });
        dispatch(1);
        eventually(() -> trouble().isPresent());

        released.countDown();

        eventually(() -> {
            dispatch(2);
            return calls.get() > 1 && trouble().isEmpty();
        });
    }

    @Test
    void whatIsPassedOnIsDeliveredAndNotSignedTwice() {
        approved(delivery -> {
            calls.incrementAndGet();
            return new Receipt.Signed("抢修班");
        });
        Ticket signed = Desk.dispatched(1, WATER);
        signed = signed.withChanged(signed.assignments().get(0).signed(signed.movedAt()));

        post.moved(signed, Desk.event(signed, new PassToParent(Optional.of(1), "已离开平台"), 1));
        dispatch(2);

        eventually(() -> tickets.taken().size() == 1);
        assertEquals(2, calls.get());
        assertEquals(Desk.number(2), tickets.taken().get(0).ticket().orElseThrow());
    }

    @Test
    void whoIsNotApprovedIsToldNothing() {
        register.keep();
        register.arrived(water(7, delivery -> {
            calls.incrementAndGet();
            return new Receipt.Waiting();
        }));
        register.arrived(Bundles.lukqin(8));

        dispatch(1);

        assertEquals(0, calls.get());
    }

    private Post post(Duration limit) {
        return new Post(
                register,
                new Limits(limit, 3, Duration.ofHours(1)),
                new Threads(threads, timer),
                new Receipts(() -> tickets, threads, register)::take);
    }

    private void approved(HandlingUnit behaviour) {
        register.keep();
        register.arrived(water(7, behaviour));
        Approval approval = new Approval("center", new HandClock().instant(), "吐政务〔2025〕1号");
        assertTrue(
                register.approve(register.known(WATER).orElseThrow(), approval).isPresent());
    }

    private void dispatch(int serial) {
        Ticket ticket = Desk.dispatched(serial, WATER);
        tickets.add(ticket);
        post.moved(ticket, Desk.dispatch(ticket));
    }

    private Stage stage(int serial) {
        return tickets.ticket(serial).assignments().get(0).stage();
    }

    private Optional<String> trouble() {
        return register.known(new UnitId(WATER.value())).orElseThrow().trouble();
    }

    private static void awaitWhateverHappens(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "It did not come true in 20 s");
            Thread.onSpinWait();
        }
    }
}
