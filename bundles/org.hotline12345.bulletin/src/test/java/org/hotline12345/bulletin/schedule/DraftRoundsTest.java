package org.hotline12345.bulletin.schedule;

import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.Bulletin.State;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.CorrectionForm;
import org.hotline12345.bulletin.kit.Dying;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Forms;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each period once, whoever drafts, and whatever happens between, on each database. */
class DraftRoundsTest {

    private static final Map<BulletinSort, List<String>> WEEKLY =
            Map.of(BulletinSort.WEEKLY, List.of("leadership", "counties"));
    private static final Map<BulletinSort, List<String>> ALL = Map.of(
            BulletinSort.DAILY, List.of("leadership"),
            BulletinSort.WEEKLY, List.of("leadership"),
            BulletinSort.MONTHLY, List.of("leadership"));

    /** Eight o'clock in Turpan, on the Monday after a week in which twenty-eight matters came. */
    private static final Instant MONDAY = Instant.parse("2026-03-16T00:00:00Z");

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() {
        databases.close();
    }

    private interface Work {
        void with(Office office) throws Exception;
    }

    private void on(On kind, Work work) throws Exception {
        try (Office office = new Office(databases, kind).withLists().enter(Facts.march())) {
            office.clock().set(MONDAY);
            work.with(office);
        }
    }

    private static DraftRounds node(Office office, Map<BulletinSort, List<String>> readers) {
        return node(office, office.tables().template(), readers);
    }

    private static DraftRounds node(Office office, JpaTemplate tables, Map<BulletinSort, List<String>> readers) {
        return new DraftRounds(
                office.another(tables),
                office.counts(),
                new Timetable(readers, 8, Duration.ofHours(4)),
                office.clock());
    }

    @ParameterizedTest
    @EnumSource
    void onMondayMorningLastWeekIsThere(On kind) throws Exception {
        on(kind, office -> {
            DraftRounds rounds = node(office, WEEKLY);
            office.clock().set(MONDAY.minusSeconds(1));
            rounds.round();
            assertEquals(List.of(), all(office));
            office.clock().set(MONDAY);
            rounds.round();
            rounds.round();

            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT"), all(office));
            Bulletin draft = last(office);
            assertEquals("12345政务服务便民热线工作简报（2026年3月9日至15日）", draft.title());
            assertEquals(
                    List.of(23L, 15L, 8L),
                    draft.views().stream().map(it -> it.figures().sum().count()).toList());
            assertEquals(List.of("市领导", "各区县"), draft.readership().lists());
            Deed deed = draft.record().get(0);
            assertEquals(List.of("自动起草", "system"), List.of(deed.act(), deed.by()));
            assertEquals(Role.SYSTEM, deed.role());
            assertEquals(List.of(), granted(office.desk().list(LEADER, Optional.empty(), Optional.empty())));
            assertEquals(
                    State.ISSUED,
                    granted(office.desk().issue(CENTER, draft.number())).state());
        });
    }

    @ParameterizedTest
    @EnumSource
    void nodesThatLookAtOnceDraftEachOnce(On kind) throws Exception {
        on(kind, office -> {
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            try {
                List<Future<?>> rounds = new ArrayList<>();
                for (int node = 0; node < 4; node++) {
                    DraftRounds one = node(office, ALL);
                    rounds.add(nodes.submit(one::round));
                }
                for (Future<?> each : rounds) {
                    done(each);
                }
            } finally {
                nodes.shutdownNow();
            }
            assertEquals(
                    List.of("DAILY 2026-03-15 DRAFT", "MONTHLY 2026-02-01 DRAFT", "WEEKLY 2026-03-09 DRAFT"),
                    all(office));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoDiesOverItLeavesItToAnother(On kind) throws Exception {
        on(kind, office -> {
            DraftRounds dying = node(office, new Dying(office.tables().template()), WEEKLY);
            assertThrows(IllegalStateException.class, dying::round);
            assertEquals(List.of(), all(office));
            node(office, WEEKLY).round();
            node(office, WEEKLY).round();
            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT"), all(office));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDraftedByHandIsNotDraftedAgainAndWhatIsDiscardedStaysAway(On kind) throws Exception {
        on(kind, office -> {
            DraftRounds rounds = node(office, ALL);
            long byHand = granted(office.desk().draft(CENTER, Forms.of(BulletinSort.WEEKLY, "2026-03-11")))
                    .number();
            granted(office.desk().discard(CENTER, byHand, "另行起草"));
            long issued = granted(office.desk().draft(CENTER, Forms.of(BulletinSort.MONTHLY, "2026-02-11")))
                    .number();
            granted(office.desk().issue(CENTER, issued));
            rounds.round();
            assertEquals(
                    List.of("DAILY 2026-03-15 DRAFT", "MONTHLY 2026-02-01 ISSUED", "WEEKLY 2026-03-09 DISCARDED"),
                    all(office));

            granted(office.desk().discard(CENTER, last(office).number(), "不需要"));
            granted(office.desk().correct(CENTER, issued, new CorrectionForm("漏计", List.of())));
            rounds.round();
            assertEquals(4, all(office).size());
            // Somebody may still draft the same by hand.
            granted(office.desk().draft(CENTER, Forms.of(BulletinSort.DAILY, "2026-03-15")));
            rounds.round();
            assertEquals(5, all(office).size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void afterAnAbsenceOnlyTheLastPeriodIsDrafted(On kind) throws Exception {
        on(kind, office -> {
            node(office, WEEKLY).round();
            office.clock().turn(Duration.ofDays(23));
            node(office, WEEKLY).round();
            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT", "WEEKLY 2026-03-30 DRAFT"), all(office));
        });
    }

    @ParameterizedTest
    @EnumSource
    void itWaitsForWhatIsNotCountedButNotForEver(On kind) throws Exception {
        on(kind, office -> {
            DraftRounds rounds = node(office, WEEKLY);
            office.town().waits(Optional.of(MONDAY.minusSeconds(1)));
            rounds.round();
            office.clock().set(MONDAY.plus(Duration.ofHours(4)).minusSeconds(1));
            rounds.round();
            assertEquals(List.of(), all(office));

            // A node that comes back then waits as long, for then most is to be counted.
            DraftRounds back = node(office, WEEKLY);
            office.clock().set(MONDAY.plus(Duration.ofHours(4)));
            back.round();
            assertEquals(List.of(), all(office));
            rounds.round();
            assertEquals(1, last(office).views().get(0).figures().behind());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatCameAfterItsHourIsNotWaitedFor(On kind) throws Exception {
        on(kind, office -> {
            office.town().waits(Optional.of(MONDAY));
            node(office, WEEKLY).round();
            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT"), all(office));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aListThatIsMissingKeepsBackItsOwnOnly(On kind) throws Exception {
        on(kind, office -> {
            DraftRounds rounds = node(
                    office, Map.of(BulletinSort.DAILY, List.of("nobody"), BulletinSort.WEEKLY, List.of("leadership")));
            rounds.round();
            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT"), all(office));
        });
    }

    /** Those from before there were periods are known by what brings the periods. */
    @ParameterizedTest
    @EnumSource
    void whatWasDraftedBeforeThisCameIsNotDraftedAgain(On kind) throws Exception {
        on(kind, office -> {
            granted(office.desk().draft(CENTER, Forms.of(BulletinSort.WEEKLY, "2026-03-11")));
            granted(office.desk().draft(CENTER, Forms.of(BulletinSort.WEEKLY, "2026-03-12")));
            office.clock().turn(Duration.ofDays(30));
            granted(office.desk().draft(CENTER, Forms.special(Forms.theme("交通"), "leadership")));
            office.clock().set(MONDAY);
            try (Connection connection = office.tables().database().getConnection();
                    Statement statement = connection.createStatement()) {
                assertEquals(1, statement.executeUpdate("delete from bulletin_period"));
                assertEquals(1, statement.executeUpdate(migrated()));
            }
            node(office, WEEKLY).round();
            assertEquals(3, all(office).size());
        });
    }

    private static String migrated() throws IOException {
        try (InputStream script = Bulletin.class.getResourceAsStream("/db/bulletin/V2__periods.sql")) {
            String all = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            String insert = all.substring(all.indexOf("insert into")).strip();
            assertTrue(insert.endsWith(";"), insert);
            return insert.substring(0, insert.length() - 1);
        }
    }

    /** Each with its sort, first day and state. */
    private static List<String> all(Office office) {
        return headings(office).stream()
                .map(it -> it.sort() + " " + it.from() + " " + it.state())
                .sorted()
                .toList();
    }

    private static Bulletin last(Office office) {
        return granted(office.desk().read(CENTER, headings(office).get(0).number(), Optional.empty()))
                .bulletin();
    }

    private static List<BulletinHeading> headings(Office office) {
        return granted(office.desk().list(CENTER, Optional.empty(), Optional.empty()));
    }

    private static void done(Future<?> round) throws InterruptedException {
        try {
            round.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A node failed", e.getCause());
        }
    }
}
