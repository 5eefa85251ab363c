package org.hotline12345.bulletin.kit;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.bulletin.figures.Reading;
import org.hotline12345.bulletin.figures.Spotting;
import org.hotline12345.bulletin.figures.Thresholds;
import org.hotline12345.bulletin.store.JpaBulletins;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.contract.Ruled;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.statistics.Statistics;
import org.hotline12345.statistics.StatisticsCounts;
import org.hotline12345.statistics.api.Counts;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.statistics.store.JpaLedger;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;

/** The desk over real statistics, on the tenth of April 2026. */
public final class Office implements AutoCloseable {

    public static final Actor CENTER = Actor.of("center", Role.CENTER);
    public static final Actor LEADER = Actor.of("office", Role.GOVERNING_OFFICE);
    public static final Actor CALLTAKER = Actor.of("calltaker", Role.CALL_TAKER);
    public static final Actor SHANSHAN = Actor.officer("shanshan", Town.SHANSHAN);
    public static final Actor TOKSUN = Actor.officer("toksun", Town.TOKSUN);
    public static final Thresholds THRESHOLDS = new Thresholds(5, new BigDecimal(50), new BigDecimal(40), 10);

    private final ModuleStore statistics;
    private final ModuleStore bulletins;
    private final Town town = new Town();
    private final Spotting spotting = new Spotting(town);
    private final HandClock clock = new HandClock(Instant.parse("2026-04-10T02:00:00Z"));
    private final Ledger ledger;
    private final BulletinDesk desk;

    /** In memory, for tests that are not about the database. */
    public Office() {
        this(ModuleStore.inMemory("statistics"), ModuleStore.inMemory("bulletin"));
    }

    public Office(EmptyDatabases databases, On kind) throws SQLException {
        this(ModuleStore.in(databases, kind, "statistics"), ModuleStore.in(databases, kind, "bulletin"));
    }

    private Office(ModuleStore statistics, ModuleStore bulletins) {
        this.statistics = statistics;
        this.bulletins = bulletins;
        this.ledger = new JpaLedger(statistics.template());
        this.desk = another(bulletins.template());
    }

    /** The desk of another node, over the same tables. */
    public BulletinDesk another(JpaTemplate template) {
        return new BulletinDesk(
                new JpaBulletins(template),
                new Reading(counts(), town, THRESHOLDS),
                spotting,
                town,
                FewWords.installed(),
                "12345政务服务便民热线工作简报",
                clock);
    }

    /** With the lists leadership, who read the whole, and counties, who read their own. */
    public Office withLists() {
        keep(new ReaderList("leadership", "市领导", Set.of(Role.GOVERNING_OFFICE), List.of()));
        keep(new ReaderList("counties", "各区县", Set.of(), List.of(Town.SHANSHAN, Town.TOKSUN)));
        return this;
    }

    private void keep(ReaderList list) {
        Ruled.granted(desk.keep(CENTER, list));
    }

    public Office enter(Facts facts) {
        ledger.enter(facts.all().stream().map(it -> new Ledger.Entry(it, 1)).toList());
        return this;
    }

    public Counts counts() {
        return new StatisticsCounts(new Statistics(ledger, town, town, clock, 10, 12));
    }

    /** The tables of bulletins. */
    public ModuleStore tables() {
        return bulletins;
    }

    public BulletinDesk desk() {
        return desk;
    }

    public Spotting spotting() {
        return spotting;
    }

    public HandClock clock() {
        return clock;
    }

    public Town town() {
        return town;
    }

    @Override
    public void close() {
        statistics.close();
        bulletins.close();
    }
}
