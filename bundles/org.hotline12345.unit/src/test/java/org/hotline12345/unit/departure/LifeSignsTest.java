package org.hotline12345.unit.departure;

import static org.hotline12345.unit.fixture.Bundles.LUKQIN;
import static org.hotline12345.unit.fixture.Bundles.lukqin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import org.hotline12345.unit.api.KnownUnit.Presence;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.city.Seed;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.hotline12345.unit.tree.UnitRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LifeSignsTest {

    private final Seed seed = new CityFile(Path.of("no-such-file.json")).read();
    private final HandClock clock = new HandClock();
    private final InMemoryUnits store = new InMemoryUnits();
    private final InMemoryUnits other = store.seenBy("two");
    private final UnitRegister register = new UnitRegister(seed, store, clock);
    private final LifeSigns signs = new LifeSigns(
            register, new Graces(Duration.ofSeconds(10), Duration.ofSeconds(120), Duration.ofHours(24)), clock);

    @BeforeEach
    void anotherNodeHasLukqin() {
        UnitRegister there = new UnitRegister(seed, other, clock);
        there.keep();
        there.arrived(lukqin(7));
        there.keep();
        register.keep();
    }

    @Test
    void aSilentNodeIsGivenUp() {
        other.silent();
        clock.pass(120);
        round();

        assertEquals(Presence.LEFT, presence());
    }

    @Test
    void soonAfterTheStartNobodyIsGivenUp() {
        other.silent();
        clock.pass(119);
        round();
        assertEquals(Presence.PRESENT, presence());

        clock.pass(30);
        round();
        assertEquals(Presence.LEFT, presence());
    }

    @Test
    void whatCouldNotBeSaidIsSaidInTheNextRound() {
        other.silent();
        clock.pass(120);
        store.away(true);
        assertThrows(IllegalStateException.class, signs::round);

        store.away(false);
        round();

        assertEquals(Presence.LEFT, presence());
    }

    private void round() {
        signs.round();
        register.keep();
    }

    private Presence presence() {
        return register.known(LUKQIN).orElseThrow().presence();
    }
}
