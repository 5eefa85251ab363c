package org.hotline12345.training;

import java.time.Instant;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.contract.SampleTown;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.training.store.JpaTraining;

/** A desk with its tables in memory, for tests that are not about the database, on 28 March 2025, and who comes to it. */
public final class School implements AutoCloseable {

    public static final Actor CENTER = Actor.of("center", Role.CENTER);
    public static final Actor TAKER = Actor.of("taker", Role.CALL_TAKER);
    public static final Actor COUNTY = Actor.officer("county", SampleTown.COUNTY.id());
    public static final Actor WATER = Actor.officer("water", new UnitId("water"));

    public final City city = new SampleTown();
    public final TrainingDesk desk;
    private final ModuleStore store;

    public School() {
        store = ModuleStore.inMemory("training");
        desk = new TrainingDesk(
                new JpaTraining(store.template()),
                city,
                new OwnSubtree(),
                FewWords.installed(),
                new HandClock(Instant.parse("2025-03-28T04:00:00Z")));
    }

    @Override
    public void close() {
        store.close();
    }
}
