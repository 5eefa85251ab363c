package org.hotline12345.unit.delivery;

import static org.hotline12345.unit.fixture.Bundles.WATER;
import static org.hotline12345.unit.fixture.Bundles.checking;
import static org.hotline12345.unit.fixture.Bundles.water;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.Closing;
import org.hotline12345.unit.api.ClosureCheck;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.fixture.Desk;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.hotline12345.unit.tree.Arrival;
import org.hotline12345.unit.tree.UnitRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of what a unit says of its officers' reports. */
class ReportChecksTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(200);

    private final UnitRegister register =
            new UnitRegister(new CityFile(Path.of("no-such-file.json")).read(), new InMemoryUnits(), new HandClock());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private ReportChecks checks = checks(LONG);

    /** A unit with a rule of its own. */
    private record Station(Function<Closing, Checked> rule) implements HandlingUnit, ClosureCheck {

        @Override
        public Receipt receive(Delivery delivery) {
            return new Receipt.Waiting();
        }

        @Override
        public Checked check(Closing closing) {
            return rule.apply(closing);
        }
    }

    @AfterEach
    void release() {
        released.countDown();
        threads.shutdownNow();
    }

    @Test
    void whatTheUnitFindsIsSaidInItsOwnWordsUnderItsName() {
        approved(checking(
                7,
                new Station(closing -> closing.report().reply().isEmpty()
                        ? new Checked.Unfit("没有写明何时恢复供水", "在答复中写明恢复供水的时间")
                        : new Checked.Fit())));

        Objection said = closing(Optional.empty()).orElseThrow();

        assertTrue(said.text().contains("没有写明何时恢复供水"), said.text());
        assertTrue(
                said.text()
                        .startsWith(register.known(WATER).orElseThrow().unit().name()),
                said.text());
        assertEquals("在答复中写明恢复供水的时间", said.remedy());
        assertEquals(Optional.empty(), closing(Optional.of("已于十点恢复供水")));
    }

    @Test
    void otherStepsAreNotAskedAbout() {
        approved(checking(7, new Station(closing -> new Checked.Unfit("不行", "重写"))));
        Ticket ticket = Desk.dispatched(1, WATER);

        assertEquals(
                Optional.empty(),
                checks.against(ticket, Desk.event(ticket, new Sign(Optional.of(1), Optional.empty()), 1)));
    }

    @Test
    void aUnitWithoutARuleIsNotAsked() {
        approved(water(7, delivery -> {
            calls.incrementAndGet();
            return new Receipt.Waiting();
        }));

        assertEquals(Optional.empty(), closing(Optional.empty()));
        assertEquals(0, calls.get());
        assertFalse(trouble().isPresent());
    }

    @Test
    void whoThrowsLetsTheClosureGoOnAndIsLeftOutAfterThree() {
        approved(checking(7, new Station(closing -> {
            calls.incrementAndGet();
            throw new IllegalStateException("the ledger is lost");
        })));

        for (int time = 0; time < 10; time++) {
            assertEquals(Optional.empty(), closing(Optional.empty()));
        }

        assertEquals(3, calls.get());
        assertTrue(trouble().orElse("").contains("IllegalStateException"));
    }

    @Test
    void whoAnswersNothingHasFailed() {
        approved(checking(7, new Station(closing -> null)));

        assertEquals(Optional.empty(), closing(Optional.empty()));
        assertTrue(trouble().isPresent());
    }

    @Test
    void whoHangsHoldsUpThreeForItsLimitAndNobodyAfterThem() {
        checks = checks(SHORT);
        approved(checking(7, new Station(closing -> {
            calls.incrementAndGet();
            awaitWhateverHappens();
            return new Checked.Fit();
        })));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int time = 0; time < 20; time++) {
                assertEquals(Optional.empty(), closing(Optional.empty()));
            }
        });

        assertEquals(3, calls.get());
        assertTrue(trouble().orElse("").contains("200 毫秒"));
    }

    private Optional<Objection> closing(Optional<String> reply) {
        Ticket ticket = Desk.dispatched(1, WATER);
        ClosureReport report = new ClosureReport(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reply,
                Optional.empty());
        Event event = Desk.event(ticket, new RequestClosure(Optional.of(1), report), 1);
        return checks.against(ticket, event);
    }

    private ReportChecks checks(Duration limit) {
        return new ReportChecks(register, new Limits(limit, 3, Duration.ofHours(1)), threads);
    }

    private void approved(Arrival arrival) {
        register.keep();
        register.arrived(arrival);
        Approval approval = new Approval("center", new HandClock().instant(), "吐政务〔2025〕1号");
        assertTrue(
                register.approve(register.known(WATER).orElseThrow(), approval).isPresent());
    }

    private Optional<String> trouble() {
        return register.known(WATER).orElseThrow().trouble();
    }

    private void awaitWhateverHappens() {
        while (released.getCount() > 0) {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
