package org.hotline12345.bulletin.schedule;

import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.law.contract.Ruled.granted;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;

/** Nodes over the tables of one office, at eight o'clock on the Monday after a week in which twenty-three matters came. */
final class Nodes implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-03-16T00:00:00Z");
    static final Map<BulletinSort, List<String>> WEEKLY =
            Map.of(BulletinSort.WEEKLY, List.of("leadership", "counties"));
    static final Map<BulletinSort, List<String>> ALL = Map.of(
            BulletinSort.DAILY, List.of("leadership"),
            BulletinSort.WEEKLY, List.of("leadership"),
            BulletinSort.MONTHLY, List.of("leadership"));

    final Office office;

    /** What is done with them. */
    interface Work {
        void with(Nodes nodes) throws Exception;
    }

    static void on(EmptyDatabases databases, On kind, Work work) throws Exception {
        try (Nodes nodes = new Nodes(databases, kind)) {
            work.with(nodes);
        }
    }

    private Nodes(EmptyDatabases databases, On kind) throws SQLException {
        office = new Office(databases, kind).withLists().enter(Facts.march());
        at(MONDAY);
    }

    void at(Instant time) {
        office.clock().set(time);
    }

    /** A step that was recorded then is not counted yet. */
    void waits(Instant since) {
        office.town().waits(Optional.of(since));
    }

    DraftRounds node(Map<BulletinSort, List<String>> readers) {
        return node(office.tables().template(), readers);
    }

    DraftRounds node(JpaTemplate tables, Map<BulletinSort, List<String>> readers) {
        return new DraftRounds(
                office.another(tables),
                office.counts(),
                new Timetable(readers, 8, Duration.ofHours(4)),
                office.clock());
    }

    BulletinDesk desk() {
        return office.desk();
    }

    /** All there are, each with its sort, first day and state. */
    List<String> all() {
        return headings().stream()
                .map(it -> it.sort() + " " + it.from() + " " + it.state())
                .sorted()
                .toList();
    }

    Bulletin last() {
        return granted(desk().read(CENTER, headings().get(0).number(), Optional.empty()))
                .bulletin();
    }

    private List<BulletinHeading> headings() {
        return granted(desk().list(CENTER, Optional.empty(), Optional.empty()));
    }

    @Override
    public void close() {
        office.close();
    }
}
