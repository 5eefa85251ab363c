package org.hotline12345.unit.delivery;

import static org.hotline12345.unit.fixture.Bundles.WATER;
import static org.hotline12345.unit.fixture.Bundles.water;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.fixture.Desk;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.hotline12345.unit.tree.UnitRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One service of a unit takes over from another while assignments are being delivered. */
class PostHandoverTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final UnitRegister register =
            new UnitRegister(new CityFile(Path.of("no-such-file.json")).read(), new InMemoryUnits(), new HandClock());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final BlockingQueue<Delivery> receipts = new LinkedBlockingQueue<>();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final Post post = new Post(
            register,
            new Limits(LONG, 3, LONG),
            new Threads(threads, timer),
            (delivery, receipt) -> receipts.add(delivery));

    @AfterEach
    void release() {
        mayGoOn.countDown();
        threads.shutdownNow();
        timer.shutdownNow();
    }

    @Test
    void whatIsBeingDeliveredIsFinishedAndWhatWaitsGoesToTheNext() throws Exception {
        twoServices(false);
        for (int serial = 1; serial <= 3; serial++) {
            dispatch(serial);
        }
        entered.await();
        register.gone(7);
        mayGoOn.countDown();

        assertEquals(Desk.number(1), received());
        assertEquals(Desk.number(2), received());
        assertEquals(Desk.number(3), received());
        assertEquals(List.of("old 1", "new 2", "new 3"), List.copyOf(said));
    }

    @Test
    void whatFailsBecauseItsServiceLeavesGoesToTheNextAndIsNoTrouble() throws Exception {
        twoServices(true);
        dispatch(1);
        entered.await();
        register.gone(7);
        mayGoOn.countDown();

        assertEquals(Desk.number(1), received());
        assertEquals(List.of("old 1", "new 1"), List.copyOf(said));
        assertTrue(register.known(WATER).orElseThrow().trouble().isEmpty());
    }

    @Test
    void whatIsDispatchedWhileAServiceIsReplacedGoesToTheNext() throws Exception {
        register.keep();
        comes(7, "old");
        approve();
        register.gone(7);
        dispatch(1);
        dispatch(2);
        comes(8, "new");

        assertEquals(Desk.number(1), received());
        assertEquals(Desk.number(2), received());
        assertEquals(List.of("new 1", "new 2"), List.copyOf(said));
    }

    @Test
    void whatIsDispatchedToWhoHasLeftIsNotBroughtWhenTheyComeBack() throws Exception {
        register.keep();
        comes(7, "old");
        approve();
        register.gone(7);
        dispatch(1);
        register.absences().forEach(it -> assertTrue(register.left(it)));
        awaitLookedAt();
        comes(8, "new");
        dispatch(2);

        assertEquals(Desk.number(2), received());
        assertEquals(List.of("new 2"), List.copyOf(said));
    }

    /** What is tried again has been tried: the timer has one thread, and does what is due first. */
    private void awaitLookedAt() throws Exception {
        timer.schedule(() -> {}, 300, TimeUnit.MILLISECONDS).get();
    }

    private void twoServices(boolean fails) {
        register.keep();
        register.arrived(water(7, delivery -> {
            say("old", delivery);
            entered.countDown();
            awaitRelease();
            if (fails) {
                throw new IllegalStateException("its bundle has stopped");
            }
            return new Receipt.Waiting();
        }));
        comes(8, "new");
        approve();
    }

    private void comes(long service, String name) {
        register.arrived(water(service, delivery -> {
            say(name, delivery);
            return new Receipt.Waiting();
        }));
    }

    private void approve() {
        Approval approval = new Approval("center", new HandClock().instant(), "吐政务〔2025〕1号");
        assertTrue(
                register.approve(register.known(WATER).orElseThrow(), approval).isPresent());
    }

    private void say(String who, Delivery delivery) {
        int serial = 1;
        while (!Desk.number(serial).equals(delivery.ticket().number())) {
            serial++;
        }
        said.add(who + " " + serial);
    }

    private void awaitRelease() {
        try {
            mayGoOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void dispatch(int serial) {
        Ticket ticket = Desk.dispatched(serial, WATER);
        post.moved(ticket, Desk.dispatch(ticket));
    }

    private Object received() throws InterruptedException {
        Delivery delivery = receipts.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        return delivery.ticket().number();
    }
}
