package org.hotline12345.bulletin;

import static org.hotline12345.bulletin.kit.Forms.march;
import static org.hotline12345.bulletin.kit.Forms.to;
import static org.hotline12345.bulletin.kit.Forms.whole;
import static org.hotline12345.bulletin.kit.Office.CALLTAKER;
import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.hotline12345.bulletin.kit.Office.SHANSHAN;
import static org.hotline12345.bulletin.kit.Office.TOKSUN;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.hotline12345.law.contract.Ruled.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline12345.bulletin.Bulletin.Issue;
import org.hotline12345.bulletin.Bulletin.State;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Forms;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Town;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the draft to who reads it, on each database. */
class BulletinDeskTest {

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
        void with(Office office, BulletinDesk desk);
    }

    private void on(On kind, Work work) throws SQLException {
        try (Office office = new Office(databases, kind).withLists().enter(Facts.march())) {
            work.with(office, office.desk());
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsDraftedIssuedAndReadByWhomItIsFor(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            Bulletin draft = granted(desk.draft(
                    CENTER, march(whole(Section.OVERVIEW, "供水问题突出"), to(Town.SHANSHAN, Section.THEMES, "请查明原因"))));
            assertEquals("12345政务服务便民热线工作简报（2026年3月）", draft.title());
            assertEquals(State.DRAFT, draft.state());
            for (Actor reader : List.of(LEADER, SHANSHAN, TOKSUN, CALLTAKER)) {
                assertInstanceOf(Ruling.Unknown.class, desk.read(reader, draft.number(), Optional.empty()));
                assertEquals(List.of(), granted(desk.list(reader, Optional.empty(), Optional.empty())));
            }

            Bulletin issued = granted(desk.issue(CENTER, draft.number()));
            assertEquals(Optional.of(new Issue(2026, 1, LocalDate.of(2026, 4, 10))), issued.issue());
            BulletinPage whole = granted(desk.read(LEADER, draft.number(), Optional.empty()));
            assertEquals(30, whole.view().figures().sum().count());
            assertEquals(List.of(whole(Section.OVERVIEW, "供水问题突出")), whole.remarks());
            assertTrue(whole.full());
            BulletinPage own = granted(desk.read(SHANSHAN, draft.number(), Optional.empty()));
            assertEquals(20, own.view().figures().sum().count());
            assertEquals(List.of(to(Town.SHANSHAN, Section.THEMES, "请查明原因")), own.remarks());
            assertFalse(own.full());
            assertEquals(Optional.empty(), own.hotTopics());
            assertEquals(
                    8,
                    granted(desk.read(TOKSUN, draft.number(), Optional.of(Town.TOKSUN)))
                            .view()
                            .figures()
                            .sum()
                            .count());
            assertInstanceOf(Ruling.Unknown.class, desk.read(SHANSHAN, draft.number(), Optional.of(Town.TOKSUN)));
            assertInstanceOf(
                    Ruling.Unknown.class,
                    desk.read(Actor.officer("water", Town.WATER), draft.number(), Optional.empty()));
            assertInstanceOf(Ruling.Unknown.class, desk.read(CALLTAKER, draft.number(), Optional.empty()));
            assertEquals(
                    1,
                    granted(desk.list(SHANSHAN, Optional.empty(), Optional.empty()))
                            .size());
            assertEquals(List.of(), granted(desk.list(SHANSHAN, Optional.of(BulletinSort.WEEKLY), Optional.empty())));
            refused(Objection.Kind.FORBIDDEN, desk.list(Actor.anyone(), Optional.empty(), Optional.empty()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void itsFiguresStayAsTheyWereWhenItWasDrafted(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            Bulletin draft = granted(desk.draft(CENTER, march()));
            office.enter(new Facts().add(70, "2026-03-20", "交通", "650422", Kind.HELP, Town.TOKSUN));
            assertNotEquals(draft.views(), granted(desk.draft(CENTER, march())).views());
            Bulletin issued = granted(desk.issue(CENTER, draft.number()));
            assertEquals(draft.views(), issued.views());
            assertEquals(
                    draft.views(),
                    granted(desk.read(CENTER, draft.number(), Optional.empty()))
                            .bulletin()
                            .views());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsIssuedIsCorrectedByAnotherBesideIt(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            long number = granted(desk.draft(CENTER, march())).number();
            refused(Objection.Kind.WRONG_ORDER, desk.correct(CENTER, number, why("漏计")));
            granted(desk.issue(CENTER, number));
            refused(Objection.Kind.WRONG_ORDER, desk.issue(CENTER, number));
            refused(Objection.Kind.WRONG_ORDER, desk.discard(CENTER, number, "有误"));
            refused(Objection.Kind.WRONG_ORDER, desk.revise(CENTER, number, new BulletinRevision("另一标题", List.of())));

            Bulletin one = granted(desk.correct(CENTER, number, why("漏计三月末的诉求")));
            Bulletin other = granted(desk.correct(CENTER, number, why("重复更正")));
            assertEquals("工作简报（月报）2026年第1期", one.corrects().orElseThrow().words());
            assertEquals(Optional.empty(), correctedBy(desk, number));
            assertEquals(
                    "2026年第2期",
                    granted(desk.issue(CENTER, one.number()))
                            .issue()
                            .orElseThrow()
                            .inWords());
            assertEquals(Optional.of(one.number()), correctedBy(desk, number));
            refused(Objection.Kind.WRONG_ORDER, desk.issue(CENTER, other.number()));
            granted(desk.discard(CENTER, other.number(), "已经更正"));
            refused(Objection.Kind.WRONG_ORDER, desk.correct(CENTER, number, why("再次更正")));
            granted(desk.correct(CENTER, one.number(), why("更正的再更正")));
            assertEquals(
                    List.of("起草", "印发"),
                    granted(desk.read(CENTER, number, Optional.empty())).bulletin().record().stream()
                            .map(Deed::act)
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachSortCountsItsIssuesByTheYear(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            assertEquals("工作简报（月报）2026年第1期", issued(desk, BulletinSort.MONTHLY));
            assertEquals("工作简报（周报）2026年第1期", issued(desk, BulletinSort.WEEKLY));
            assertEquals("工作简报（月报）2026年第2期", issued(desk, BulletinSort.MONTHLY));
            assertEquals("工作简报（日报）2026年第1期", issued(desk, BulletinSort.DAILY));
            // Midnight of the new year in Turpan, while it is the old one in Greenwich.
            office.clock().turn(Duration.between(office.clock().instant(), Instant.parse("2026-12-31T16:00:00Z")));
            assertEquals("工作简报（月报）2027年第1期", issued(desk, BulletinSort.MONTHLY));
        });
    }

    @ParameterizedTest
    @EnumSource
    void manyThatAreIssuedAtOnceHaveEachANumberAndNoneIsLeftOut(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            List<Long> drafts = IntStream.range(0, 8)
                    .mapToObj(it -> granted(desk.draft(CENTER, march())).number())
                    .toList();
            ExecutorService desks = Executors.newFixedThreadPool(4);
            try {
                List<Future<Bulletin>> issued = new ArrayList<>();
                drafts.forEach(it -> issued.add(desks.submit(() -> granted(desk.issue(CENTER, it)))));
                Set<Integer> numbers = issued.stream()
                        .map(BulletinDeskTest::done)
                        .map(it -> it.issue().orElseThrow().number())
                        .collect(Collectors.toSet());
                assertEquals(IntStream.rangeClosed(1, 8).boxed().collect(Collectors.toSet()), numbers);
            } finally {
                desks.shutdownNow();
            }
        });
    }

    private static String issued(BulletinDesk desk, BulletinSort sort) {
        long number = granted(desk.draft(CENTER, Forms.of(sort, "2026-03-10"))).number();
        return granted(desk.issue(CENTER, number)).inWords();
    }

    private static Optional<Long> correctedBy(BulletinDesk desk, long number) {
        return granted(desk.list(LEADER, Optional.empty(), Optional.empty())).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow()
                .correctedBy();
    }

    private static CorrectionForm why(String why) {
        return new CorrectionForm(why, List.of());
    }

    private static Bulletin done(Future<Bulletin> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
