package org.hotline12345.bulletin.schedule;

import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.hotline12345.bulletin.schedule.Nodes.ALL;
import static org.hotline12345.bulletin.schedule.Nodes.MONDAY;
import static org.hotline12345.bulletin.schedule.Nodes.WEEKLY;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.Bulletin.State;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinForm;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.CorrectionForm;
import org.hotline12345.bulletin.kit.Dying;
import org.hotline12345.bulletin.kit.Forms;
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

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() {
        databases.close();
    }

    private static void on(On kind, Nodes.Work work) throws Exception {
        Nodes.on(databases, kind, work);
    }

    @ParameterizedTest
    @EnumSource
    void onMondayMorningLastWeekIsThere(On kind) throws Exception {
        on(kind, nodes -> {
            DraftRounds rounds = nodes.node(WEEKLY);
            nodes.at(MONDAY.minusSeconds(1));
            rounds.round();
            assertEquals(List.of(), nodes.all());
            nodes.at(MONDAY);
            rounds.round();
            rounds.round();

            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT"), nodes.all());
            Bulletin draft = nodes.last();
            assertEquals("12345政务服务便民热线工作简报（2026年3月9日至15日）", draft.title());
            assertEquals(
                    List.of(23L, 15L, 8L),
                    draft.views().stream().map(it -> it.figures().sum().count()).toList());
            assertEquals(List.of("市领导", "各区县"), draft.readership().lists());
            Deed deed = draft.record().get(0);
            assertEquals(List.of("自动起草", "system"), List.of(deed.act(), deed.by()));
            assertEquals(Role.SYSTEM, deed.role());
            assertEquals(List.of(), granted(nodes.desk().list(LEADER, Optional.empty(), Optional.empty())));
            assertEquals(
                    State.ISSUED,
                    granted(nodes.desk().issue(CENTER, draft.number())).state());
        });
    }

    @ParameterizedTest
    @EnumSource
    void nodesThatLookAtOnceDraftEachOnce(On kind) throws Exception {
        on(kind, nodes -> {
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<?>> rounds = new ArrayList<>();
                for (int node = 0; node < 4; node++) {
                    DraftRounds one = nodes.node(ALL);
                    rounds.add(threads.submit(one::round));
                }
                for (Future<?> each : rounds) {
                    done(each);
                }
            } finally {
                threads.shutdownNow();
            }
            assertEquals(
                    List.of("DAILY 2026-03-15 DRAFT", "MONTHLY 2026-02-01 DRAFT", "WEEKLY 2026-03-09 DRAFT"),
                    nodes.all());
        });
    }

    /** Both have looked, and have seen none. */
    @ParameterizedTest
    @EnumSource
    void whoIsLaterKeepsNothing(On kind) throws Exception {
        on(kind, nodes -> {
            BulletinForm week = Forms.of(BulletinSort.WEEKLY, "2026-03-09");
            BulletinDesk other = nodes.office.another(nodes.office.tables().template());
            assertTrue(granted(nodes.desk().draftByItself(week)).isPresent());
            assertEquals(Optional.empty(), granted(other.draftByItself(week)));
            assertEquals(1, nodes.all().size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoDiesOverItLeavesItToAnother(On kind) throws Exception {
        on(kind, nodes -> {
            DraftRounds dying = nodes.node(new Dying(nodes.office.tables().template()), WEEKLY);
            assertThrows(IllegalStateException.class, dying::round);
            assertEquals(List.of(), nodes.all());
            nodes.node(WEEKLY).round();
            nodes.node(WEEKLY).round();
            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT"), nodes.all());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDraftedByHandIsNotDraftedAgainAndWhatIsDiscardedStaysAway(On kind) throws Exception {
        on(kind, nodes -> {
            DraftRounds rounds = nodes.node(ALL);
            long byHand = granted(nodes.desk().draft(CENTER, Forms.of(BulletinSort.WEEKLY, "2026-03-11")))
                    .number();
            granted(nodes.desk().discard(CENTER, byHand, "另行起草"));
            long issued = granted(nodes.desk().draft(CENTER, Forms.of(BulletinSort.MONTHLY, "2026-02-11")))
                    .number();
            granted(nodes.desk().issue(CENTER, issued));
            rounds.round();
            assertEquals(
                    List.of("DAILY 2026-03-15 DRAFT", "MONTHLY 2026-02-01 ISSUED", "WEEKLY 2026-03-09 DISCARDED"),
                    nodes.all());

            granted(nodes.desk().discard(CENTER, nodes.last().number(), "不需要"));
            granted(nodes.desk().correct(CENTER, issued, new CorrectionForm("漏计", List.of())));
            rounds.round();
            assertEquals(4, nodes.all().size());
            // Somebody may still draft the same by hand.
            granted(nodes.desk().draft(CENTER, Forms.of(BulletinSort.DAILY, "2026-03-15")));
            rounds.round();
            assertEquals(5, nodes.all().size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void afterAnAbsenceOnlyTheLastPeriodIsDrafted(On kind) throws Exception {
        on(kind, nodes -> {
            nodes.node(WEEKLY).round();
            nodes.office.clock().turn(Duration.ofDays(23));
            nodes.node(WEEKLY).round();
            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT", "WEEKLY 2026-03-30 DRAFT"), nodes.all());
        });
    }

    private static void done(Future<?> round) throws InterruptedException {
        try {
            round.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A node failed", e.getCause());
        }
    }
}
