package org.hotline12345.unit.tree;

import static org.hotline12345.unit.fixture.Bundles.LUKQIN;
import static org.hotline12345.unit.fixture.Bundles.lukqin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.api.KnownUnit.Presence;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.city.Seed;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.junit.jupiter.api.Test;

/** A unit is there while one node has it. */
class UnitsOnNodesTest {

    private final Seed seed = new CityFile(Path.of("no-such-file.json")).read();
    private final HandClock clock = new HandClock();
    private final InMemoryUnits store = new InMemoryUnits();
    private final UnitRegister register = started(store);

    @Test
    void whatOneNodeHasTheOthersKnow() {
        UnitRegister other = startedOn("two");
        register.arrived(lukqin(7));
        assertTrue(register.approve(known(), new Approval("center", clock.instant(), "吐政务〔2025〕1号"))
                .isPresent());
        register.keep();

        other.keep();

        KnownUnit seen = other.known(LUKQIN).orElseThrow();
        assertEquals(Presence.PRESENT, seen.presence());
        assertTrue(seen.receives());
        assertTrue(other.receiver(LUKQIN).isEmpty(), "its behaviour is on the other node");
        assertTrue(other.absences().isEmpty(), "it is not this node's to say that it is away");
    }

    @Test
    void whoIsGoneHereButNotElsewhereHasNotLeft() {
        UnitRegister other = startedOn("two");
        register.arrived(lukqin(7));
        other.arrived(lukqin(7));
        keep(register, other, register);

        register.gone(7);
        assertTrue(register.left(register.absences().get(0)));
        keep(register, other);
        assertEquals(Presence.PRESENT, known().presence());

        other.gone(7);
        assertTrue(other.left(other.absences().get(0)));
        assertEquals(Presence.LEFT, other.known(LUKQIN).orElseThrow().presence());
        keep(other, register);
        assertEquals(Presence.LEFT, known().presence());
    }

    @Test
    void whatANodeThatStoppedHadIsThereUntilItIsGivenUp() {
        UnitRegister other = startedOn("two");
        other.arrived(lukqin(7));
        other.keep();
        register.arrived(lukqin(7));
        register.keep();
        register.gone(7);
        assertTrue(register.left(register.absences().get(0)));
        register.keep();
        assertEquals(Presence.PRESENT, known().presence());

        store.seenBy("two").silent();
        assertEquals(Set.of("two"), register.giveUp(Duration.ofHours(24)));
        register.keep();
        assertEquals(Presence.LEFT, known().presence());
    }

    @Test
    void aNodeThatIsAliveIsToldOfWithAllItHas() {
        register.arrived(lukqin(7));
        register.keep();
        store.silent();
        startedOn("two").giveUp(Duration.ofHours(24));
        assertFalse(store.all().get(0).present());

        register.alive();

        assertTrue(store.all().get(0).here());
    }

    private UnitRegister startedOn(String node) {
        return started(store.seenBy(node));
    }

    private UnitRegister started(InMemoryUnits units) {
        UnitRegister fresh = new UnitRegister(seed, units, clock);
        fresh.keep();
        return fresh;
    }

    private static void keep(UnitRegister... each) {
        List.of(each).forEach(UnitRegister::keep);
    }

    private KnownUnit known() {
        return register.known(LUKQIN).orElseThrow();
    }
}
