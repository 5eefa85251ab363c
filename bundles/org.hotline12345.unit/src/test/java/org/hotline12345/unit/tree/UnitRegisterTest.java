package org.hotline12345.unit.tree;

import static org.hotline12345.unit.fixture.Bundles.LUKQIN;
import static org.hotline12345.unit.fixture.Bundles.arrival;
import static org.hotline12345.unit.fixture.Bundles.lukqin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.api.KnownUnit.Presence;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.city.Seed;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.junit.jupiter.api.Test;

class UnitRegisterTest {

    private final Seed seed = new CityFile(Path.of("no-such-file.json")).read();
    private final HandClock clock = new HandClock();
    private final InMemoryUnits store = new InMemoryUnits();
    private UnitRegister register = started();

    @Test
    void theCitysOwnUnitsStandAndReceive() {
        KnownUnit county = known("650421");

        assertEquals(Presence.STANDING, county.presence());
        assertTrue(county.receives());
        assertFalse(known("center").receives());
    }

    @Test
    void aUnitIsKnownWhenItArrivesAndReceivesOnceApproved() {
        register.arrived(lukqin(7));

        assertEquals(Presence.PRESENT, known(LUKQIN).presence());
        assertFalse(seenByTheLaw().approved());
        assertTrue(register.receiver(LUKQIN).isEmpty());

        approve();

        assertTrue(seenByTheLaw().approved());
        assertEquals(Optional.of("吐政务〔2025〕1号"), known(LUKQIN).approval().map(Approval::document));
        assertTrue(register.receiver(LUKQIN).isPresent());
    }

    @Test
    void itStandsBelowItsCountyAtAnyDepth() {
        register.arrived(arrival(9, new UnitId("village"), LUKQIN.value(), List.of("650421/鲁克沁镇/木卡木村"), List.of("*")));
        register.arrived(lukqin(7));

        assertTrue(register.city().within(new UnitId("village"), new UnitId("650421")));
        assertEquals(
                List.of(LUKQIN, new UnitId("village")),
                register.city().below(new UnitId("650421")).map(Unit::id).toList());
        assertEquals(0, register.city().below(new UnitId("650422")).count());
        List<UnitId> order = register.known().stream().map(it -> it.unit().id()).toList();
        assertTrue(order.indexOf(LUKQIN) < order.indexOf(new UnitId("village")));
    }

    @Test
    void whatOneNodeApprovesTheOthersLearn() {
        UnitRegister other = startedOn("two");
        register.arrived(lukqin(7));
        other.arrived(lukqin(7));
        register.keep();
        other.keep();
        approve();
        assertTrue(other.receiver(LUKQIN).isEmpty());

        other.keep();

        assertTrue(other.receiver(LUKQIN).isPresent());
    }

    /** What it writes down itself must not wipe out the approval. */
    @Test
    void aUnitThatArrivesLaterOnAnotherNodeStaysApproved() {
        UnitRegister other = startedOn("two");
        register.arrived(lukqin(7));
        approve();
        register.keep();
        other.arrived(lukqin(7));

        other.keep();

        assertTrue(other.receiver(LUKQIN).isPresent());
        register = started();
        assertTrue(known(LUKQIN).approval().isPresent());
    }

    @Test
    void anApprovalSurvivesARestartAndComesBackWithTheUnit() {
        register.arrived(lukqin(7));
        approve();
        register.keep();

        register = started();
        assertEquals(Presence.PRESENT, known(LUKQIN).presence(), "expected, until the grace is over");

        register.arrived(lukqin(3));
        assertTrue(known(LUKQIN).receives());
    }

    @Test
    void whoHasLeftIsKnownAndReceivesNothingUntilItReturns() {
        register.arrived(lukqin(7));
        approve();
        register.gone(7);
        assertTrue(seenByTheLaw().approved(), "an update is not a departure");

        assertTrue(register.left(register.absences().get(0)));

        assertEquals(Presence.LEFT, known(LUKQIN).presence());
        assertTrue(known(LUKQIN).unit().approved(), "the center's agreement stands");
        assertFalse(seenByTheLaw().approved(), "but nothing may be dispatched");
        assertTrue(register.city().within(LUKQIN, new UnitId("650421")));

        register.arrived(lukqin(8));
        assertTrue(seenByTheLaw().approved());
    }

    @Test
    void whoIsBackInTimeDoesNotLeave() {
        register.arrived(lukqin(7));
        register.gone(7);
        Absence absence = register.absences().get(0);
        register.arrived(lukqin(8));

        assertTrue(register.absences().isEmpty());
        assertFalse(register.left(absence));
    }

    @Test
    void aWiderClaimNeedsApprovalAnew() {
        register.arrived(arrival(7, LUKQIN, "650421", List.of("650421/鲁克沁镇"), List.of("水电气热")));
        approve();

        register.arrived(arrival(7, LUKQIN, "650421", List.of("650421/鲁克沁镇"), List.of("水电气热/停水")));
        assertTrue(known(LUKQIN).receives(), "a narrower claim keeps it");

        register.arrived(arrival(7, LUKQIN, "650421", List.of("650421/鲁克沁镇"), List.of("水电气热")));
        assertFalse(known(LUKQIN).receives(), "a wider duty does not");
    }

    @Test
    void anotherParentOrAWiderTerritoryNeedsApprovalAnew() {
        register.arrived(lukqin(7));
        approve();
        register.arrived(arrival(7, LUKQIN, "650421", List.of(), List.of("*")));
        assertFalse(known(LUKQIN).receives());

        approve();
        register.arrived(arrival(7, LUKQIN, "650422", List.of(), List.of("*")));
        assertFalse(known(LUKQIN).receives());
    }

    @Test
    void anApprovalOfWhatHasChangedMeanwhileIsNotKept() {
        register.arrived(lukqin(7));
        KnownUnit judged = known(LUKQIN);
        register.arrived(arrival(7, LUKQIN, "650421", List.of(), List.of("*")));

        assertTrue(register.approve(judged, approval()).isEmpty());
        assertFalse(known(LUKQIN).receives());
    }

    @Test
    void anApprovalThatCannotBeKeptIsNone() {
        register.arrived(lukqin(7));
        store.away(true);

        assertThrows(IllegalStateException.class, () -> register.approve(known(LUKQIN), approval()));
        assertFalse(known(LUKQIN).receives());
    }

    @Test
    void anArrivalDoesNotWaitForTheStore() {
        store.away(true);
        register.arrived(lukqin(7));
        assertThrows(IllegalStateException.class, register::keep);

        store.away(false);
        register.keep();

        assertEquals(1, store.all().size());
    }

    @Test
    void untilTheStoreAnswersOnlyTheCitysOwnUnitsAreKnown() {
        store.away(true);
        register = new UnitRegister(seed, store, clock);
        register.arrived(lukqin(7));
        assertTrue(register.known(LUKQIN).isEmpty());

        store.away(false);
        register.keep();

        assertTrue(register.known(LUKQIN).isPresent());
    }

    @Test
    void aUnitWhoseParentIsGoneForGoodStandsByItself() {
        register.arrived(lukqin(7));
        register.gone(7);
        List<Unit> fewer = new ArrayList<>(seed.units());
        fewer.removeIf(it -> it.id().value().equals("650421"));

        register.city(new Seed(seed.places(), fewer, seed.categories(), seed.answering()));

        assertEquals(Optional.empty(), known(LUKQIN).unit().parent());
    }

    private UnitRegister started() {
        return started(store);
    }

    private UnitRegister startedOn(String node) {
        return started(store.seenBy(node));
    }

    private UnitRegister started(InMemoryUnits units) {
        UnitRegister fresh = new UnitRegister(seed, units, clock);
        fresh.keep();
        return fresh;
    }

    private void approve() {
        assertTrue(register.approve(known(LUKQIN), approval()).isPresent());
    }

    private Approval approval() {
        return new Approval("center", clock.instant(), "吐政务〔2025〕1号");
    }

    private Unit seenByTheLaw() {
        return register.city().unit(LUKQIN).orElseThrow();
    }

    private KnownUnit known(String id) {
        return known(new UnitId(id));
    }

    private KnownUnit known(UnitId id) {
        return register.known(id).orElseThrow();
    }
}
