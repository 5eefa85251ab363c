package org.hotline12345.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.Traffic;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.kit.Door;
import org.hotline12345.supervision.kit.ShortLaw;
import org.hotline12345.supervision.kit.Town;
import org.hotline12345.supervision.pattern.Density;
import org.hotline12345.supervision.pattern.Persistence;
import org.hotline12345.supervision.store.JpaCases;
import org.hotline12345.supervision.store.JpaFindings;
import org.hotline12345.supervision.store.JpaFollowed;

/** The whole of supervision on tables in memory: 3 of 2 requesters in 7 days are hot, 3 in 6 months are persistent. */
public final class Office implements AutoCloseable {

    public static final Actor CENTER = Actor.of("center", Role.CENTER);
    public static final Actor GOVERNING = Actor.of("office", Role.GOVERNING_OFFICE);
    public static final Actor CALL_TAKER = Actor.of("calltaker", Role.CALL_TAKER);
    public static final Actor SHANSHAN = Actor.officer("shanshan", Town.SHANSHAN);
    public static final Actor TOKSUN = Actor.officer("toksun", Town.TOKSUN);
    public static final Actor WATER = Actor.officer("water", Town.WATER);
    public static final String STOPPED = "水电气热/停水";
    public static final CaseSelection ALL = new CaseSelection(Optional.empty(), Optional.empty(), Optional.empty(), 50);
    public static final FindingSelection EVERY = new FindingSelection(Optional.empty(), Optional.empty(), 50);
    public static final Thresholds THRESHOLDS = new Thresholds(
            5,
            Map.of("K1.2", 2),
            new Density(3, 7, 2),
            new Thresholds.Scope(true, false, false),
            new Persistence(6, 3, 120),
            new Persistence(6, 4, 120),
            new Density(2, 90, 1),
            50);

    public final HandClock clock = new HandClock(Instant.parse("2025-03-28T02:00:00Z"));
    public final Door door = new Door(clock);
    public final Town town = new Town();
    public final Traffic traffic = new Traffic();
    private final ModuleStore tables = ModuleStore.inMemory("supervision", traffic::of);
    public final JpaCases cases = new JpaCases(tables.template());
    public final JpaFindings findings = new JpaFindings(tables.template());
    public final JpaFollowed followed = new JpaFollowed(tables.template());
    public final Readings readings = new Readings(THRESHOLDS);
    public final Detection detection = new Detection(followed, findings, readings);
    public final Register register =
            new Register(followed, cases, detection, door, new Limits(Weekdays.plain(), THRESHOLDS), clock);
    public final Supervising supervising = new Supervising(door, register);
    public final CaseDesk caseDesk = new CaseDesk(cases, supervising, ShortLaw.installed(), town, town, clock);
    public final HotSpotDesk hotSpots =
            new HotSpotDesk(findings, cases, supervising, ShortLaw.installed(), town, clock);
    public final ReferralDesk referrals = new ReferralDesk(
            findings,
            new EvidenceFile(door, cases, ShortLaw.installed(), town, readings),
            ShortLaw.installed(),
            town,
            clock);

    /** A complaint of 停水 at 鄯善县, told to this bundle. */
    public Ticket complaint(String phone) {
        return told(door.complaint(phone, STOPPED, "650421", Town.SHANSHAN));
    }

    public Ticket told(Ticket ticket) {
        register.enter(ticket);
        return ticket;
    }

    @Override
    public void close() {
        tables.close();
    }
}
