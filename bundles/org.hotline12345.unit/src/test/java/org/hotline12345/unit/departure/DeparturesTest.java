package org.hotline12345.unit.departure;

import static org.hotline12345.unit.fixture.Bundles.LUKQIN;
import static org.hotline12345.unit.fixture.Bundles.arrival;
import static org.hotline12345.unit.fixture.Bundles.lukqin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.KnownUnit.Presence;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.city.Seed;
import org.hotline12345.unit.fixture.Desk;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryTickets;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.hotline12345.unit.tree.UnitRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private static final UnitId SHANSHAN = new UnitId("650421");

    private final Seed seed = new CityFile(Path.of("no-such-file.json")).read();
    private final HandClock clock = new HandClock();
    private final InMemoryUnits store = new InMemoryUnits();
    private UnitRegister register;
    private InMemoryTickets tickets;
    private Departures departures;
    private boolean stopping;

    @BeforeEach
    void lukqinIsApproved() {
        start();
        register.arrived(lukqin(7));
        Approval approval = new Approval("center", clock.instant(), "吐政务〔2025〕1号");
        assertTrue(
                register.approve(register.known(LUKQIN).orElseThrow(), approval).isPresent());
        register.keep();
    }

    @Test
    void withinTheGraceNobodyHasLeft() {
        tickets.add(Desk.dispatched(1, LUKQIN));
        register.gone(7);

        clock.pass(9);
        departures.round();

        assertEquals(Presence.PRESENT, presence());
        assertTrue(tickets.taken().isEmpty());
    }

    @Test
    void afterTheGraceWhatIsOpenPassesToTheParent() {
        tickets.add(Desk.dispatched(1, LUKQIN));
        register.gone(7);

        clock.pass(10);
        departures.round();

        assertEquals(Presence.LEFT, presence());
        assertEquals(SHANSHAN, holder(1));
        StepRequest taken = tickets.taken().get(0);
        assertEquals(Actor.system(), taken.caller().actor());
        assertTrue(((PassToParent) taken.step()).reason().contains("已离开平台"));
        register.keep();
        assertFalse(store.all().get(0).present());
    }

    @Test
    void everyPageIsPassedAndNothingOfAnybodyElse() {
        register.arrived(arrival(8, new UnitId("village"), LUKQIN.value(), List.of(), List.of("*")));
        IntStream.rangeClosed(1, 7).forEach(serial -> tickets.add(Desk.dispatched(serial, LUKQIN)));
        tickets.add(Desk.dispatched(8, new UnitId("village")));
        tickets.add(Desk.dispatched(9, SHANSHAN));
        register.gone(7);

        clock.pass(10);
        departures.round();

        IntStream.rangeClosed(1, 7).forEach(serial -> assertEquals(SHANSHAN, holder(serial)));
        assertEquals(new UnitId("village"), holder(8));
        assertEquals(7, tickets.taken().size());
    }

    @Test
    void aBusyDoorIsAskedAgain() {
        tickets.add(Desk.dispatched(1, LUKQIN));
        tickets.add(Desk.dispatched(2, LUKQIN));
        tickets.busyOnce();
        register.gone(7);

        clock.pass(10);
        departures.round();
        assertEquals(0, tickets.taken().size());

        clock.pass(1);
        departures.round();
        assertEquals(2, tickets.taken().size());
    }

    @Test
    void aTicketThatWaitsForItsRegulationHoldsUpNoOtherAndIsPassedOnWhenThatIsBack() {
        tickets.add(Desk.dispatched(1, LUKQIN));
        tickets.add(Desk.dispatched(2, LUKQIN));
        tickets.lawlessOnce();
        register.gone(7);

        clock.pass(10);
        departures.round();
        assertEquals(1, tickets.taken().size());

        clock.pass(600);
        departures.round();
        assertEquals(2, tickets.taken().size());
    }

    @Test
    void aDispatchThatWasUnderWayIsFoundSoonAfter() {
        register.gone(7);
        clock.pass(10);
        departures.round();

        tickets.add(Desk.dispatched(1, LUKQIN));
        clock.pass(5);
        departures.round();

        assertEquals(SHANSHAN, holder(1));
    }

    @Test
    void whoComesBackKeepsWhatItHas() {
        tickets.add(Desk.dispatched(1, LUKQIN));
        register.gone(7);
        clock.pass(9);
        departures.round();

        register.arrived(lukqin(8));
        clock.pass(600);
        departures.round();

        assertEquals(LUKQIN, holder(1));
    }

    @Test
    void whatAnotherNodeHasStaysWhereItIsUntilThatHasItNoMore() {
        InMemoryUnits other = store.seenBy("two");
        RememberedUnit there = other.all().get(0).here(true);
        other.keep(there);
        tickets.add(Desk.dispatched(1, LUKQIN));
        register.gone(7);
        register.keep();

        clock.pass(600);
        departures.round();
        register.keep();
        departures.round();
        assertEquals(Presence.PRESENT, presence());
        assertEquals(LUKQIN, holder(1));

        other.keep(there.here(false));
        register.keep();
        departures.round();
        assertEquals(Presence.LEFT, presence());
        assertEquals(SHANSHAN, holder(1));
    }

    @Test
    void nobodyLeavesWhileThePlatformStops() {
        tickets.add(Desk.dispatched(1, LUKQIN));
        stopping = true;
        register.gone(7);

        clock.pass(600);
        departures.round();

        assertEquals(Presence.PRESENT, presence());
        assertTrue(tickets.taken().isEmpty());
    }

    @Test
    void afterARestartBundlesMayComeLateButNotForever() {
        start();
        tickets.add(Desk.dispatched(1, LUKQIN));
        clock.pass(119);
        departures.round();
        assertEquals(Presence.PRESENT, presence());

        clock.pass(1);
        departures.round();

        assertEquals(Presence.LEFT, presence());
        assertEquals(SHANSHAN, holder(1));
    }

    @Test
    void whatACrashHasLeftUndoneIsDoneAfterTheStart() {
        register.gone(7);
        clock.pass(10);
        departures.round();
        register.keep();

        start();
        tickets.add(Desk.dispatched(1, LUKQIN));
        departures.round();

        assertEquals(SHANSHAN, holder(1));
    }

    private void start() {
        register = new UnitRegister(seed, store, clock);
        register.keep();
        tickets = new InMemoryTickets(register::city, 3);
        Graces graces = new Graces(Duration.ofSeconds(10), Duration.ofSeconds(120), Duration.ofHours(24));
        departures = new Departures(register, tickets, graces, clock, () -> stopping);
    }

    private Presence presence() {
        return register.known(LUKQIN).orElseThrow().presence();
    }

    private UnitId holder(int serial) {
        return tickets.ticket(serial)
                .openAssignments()
                .map(Assignment::unit)
                .findFirst()
                .orElseThrow();
    }
}
