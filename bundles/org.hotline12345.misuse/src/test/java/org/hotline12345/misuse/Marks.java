package org.hotline12345.misuse;

import java.time.Duration;
import java.time.Instant;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.misuse.store.JpaMarks;
import org.hotline12345.store.tables.kit.ModuleStore;

/** A desk with its tables in memory, for tests that are not about the database, and who comes to it. */
public final class Marks implements AutoCloseable {

    public static final Actor TAKER = Actor.of("calltaker", Role.CALL_TAKER);
    public static final Actor ONE = Actor.of("center", Role.CENTER);
    public static final Actor ANOTHER = Actor.of("center2", Role.CENTER);

    public final HandClock clock = new HandClock(Instant.parse("2025-03-28T04:00:00Z"));
    public final Line line = new Line();
    public final MisuseDesk desk;
    private final ModuleStore store;

    public Marks() {
        store = ModuleStore.inMemory("misuse");
        desk = new MisuseDesk(
                new JpaMarks(store.template()), line, line, FewWords.installed(), Duration.ofDays(30), clock);
    }

    @Override
    public void close() {
        store.close();
    }
}
