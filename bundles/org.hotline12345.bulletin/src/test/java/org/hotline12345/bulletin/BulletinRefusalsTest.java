package org.hotline12345.bulletin;

import static org.hotline12345.bulletin.kit.Forms.march;
import static org.hotline12345.bulletin.kit.Forms.to;
import static org.hotline12345.bulletin.kit.Forms.whole;
import static org.hotline12345.bulletin.kit.Office.CALLTAKER;
import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.hotline12345.bulletin.kit.Office.SHANSHAN;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.hotline12345.law.contract.Ruled.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Forms;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Town;
import org.hotline12345.document.paper.Numeral;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is refused, and what a bulletin may be on, on each database. */
class BulletinRefusalsTest {

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
    void whoMayNotIsToldByTheParagraph(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            for (Actor actor : List.of(LEADER, CALLTAKER, SHANSHAN, Actor.anyone())) {
                Objection first = refused(Objection.Kind.FORBIDDEN, desk.draft(actor, march()));
                assertEquals(Optional.of(FewWords.about(Concern.BRIEFING)), first.basis());
                refused(Objection.Kind.FORBIDDEN, desk.issue(actor, 1));
                refused(Objection.Kind.FORBIDDEN, desk.readerLists(actor));
                refused(Objection.Kind.FORBIDDEN, desk.drop(actor, "leadership"));
            }
            assertEquals(
                    Optional.of("《样例办法》（样例〔2021〕1号）第"
                            + chinese(FewWords.about(Concern.BRIEFING).article()) + "条"),
                    granted(desk.draft(CENTER, march())).basis());
        });
    }

    @ParameterizedTest
    @EnumSource
    void noNumberOfAPersonIsWrittenIntoIt(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            for (String telling :
                    List.of("联系电话13999551234", "电话1399 955 1234", "身份证６５２１０１１９９００１０１１２３４", "座机(0995)8520000")) {
                Objection first =
                        refused(Objection.Kind.UNLAWFUL, desk.draft(CENTER, march(whole(Section.ADVICE, telling))));
                assertEquals(Optional.of(FewWords.about(Concern.SECRECY)), first.basis());
                assertEquals(Optional.of("remarks[0].text"), first.where());
                assertFalse(first.text().contains("1399"), first::text);
            }
            granted(desk.draft(CENTER, march(whole(Section.ADVICE, "2025-2026年度2026-03-01至2026-03-31共30件，投入120万元"))));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFormSaysWhatIsWrongWithIt(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            assertEquals("from", where(desk.draft(CENTER, Forms.of(BulletinSort.MONTHLY, "2026-04-01"))));
            assertEquals("from", where(desk.draft(CENTER, Forms.of(BulletinSort.DAILY, "2026-04-10"))));
            BulletinForm untilToday = new BulletinForm(
                    BulletinSort.SPECIAL,
                    LocalDate.parse("2026-04-01"),
                    Optional.of(LocalDate.parse("2026-04-10")),
                    Optional.of(Forms.place("650421")),
                    Optional.empty(),
                    List.of("leadership"),
                    List.of());
            assertEquals("to", where(desk.draft(CENTER, untilToday)));
            granted(desk.draft(CENTER, Forms.of(BulletinSort.DAILY, "2026-04-09")));
            assertEquals("topic", where(desk.draft(CENTER, Forms.of(BulletinSort.SPECIAL, "2026-03-01"))));
            assertEquals("readers", where(desk.draft(CENTER, Forms.special(Forms.theme("交通"), "nobody"))));
            assertEquals("topic.theme", where(desk.draft(CENTER, Forms.special(Forms.theme("航天"), "leadership"))));
            assertEquals("topic.hotSpot", where(desk.draft(CENTER, Forms.special(Forms.hotSpot(1), "leadership"))));
            assertEquals("readers", where(desk.draft(CENTER, Forms.special(Forms.place("650421"), "counties"))));
            assertEquals("readers", where(desk.draft(CENTER, Forms.special(Forms.unit(Town.SHANSHAN), "counties"))));
            assertEquals("remarks[0].unit", where(desk.draft(CENTER, march(to(Town.HOUSING, Section.UNITS, "请重视")))));
            assertEquals(
                    "name", where(desk.keep(CENTER, new ReaderList("市领导", "市领导", Set.of(), List.of(Town.HOUSING)))));
            assertEquals(
                    "units",
                    where(desk.keep(CENTER, new ReaderList("some", "某些单位", Set.of(), List.of(new UnitId("nobody"))))));
            assertEquals(
                    "roles", where(desk.keep(CENTER, new ReaderList("all", "公众", Set.of(Role.REQUESTER), List.of()))));
        });
    }

    @ParameterizedTest
    @EnumSource
    void specialReportsAreOnOneThing(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            Bulletin theme = granted(desk.draft(CENTER, Forms.special(Forms.theme("水电气热"), "leadership", "counties")));
            assertEquals("关于全市“水电气热”类诉求情况的专报（2026年3月）", theme.title());
            assertEquals(
                    List.of(20L, 20L, 0L),
                    theme.views().stream().map(it -> it.figures().sum().count()).toList());
            Bulletin place = granted(desk.draft(CENTER, Forms.special(Forms.place("650421/鲁克沁镇"), "leadership")));
            assertEquals(15, place.views().get(0).figures().sum().count());
            Bulletin unit = granted(desk.draft(CENTER, Forms.special(Forms.unit(Town.SHANSHAN), "leadership")));
            assertEquals(20, unit.views().get(0).figures().sum().count());
            assertEquals(Optional.empty(), unit.hotTopics());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aListThatChangesOpensNothing(On kind) throws SQLException {
        on(kind, (office, desk) -> {
            long number = granted(desk.draft(CENTER, march())).number();
            granted(desk.keep(CENTER, new ReaderList("counties", "各区县", Set.of(Role.CALL_TAKER), List.of())));
            granted(desk.issue(CENTER, number));
            assertInstanceOf(Ruling.Unknown.class, desk.read(CALLTAKER, number, Optional.empty()));
            granted(desk.read(SHANSHAN, number, Optional.empty()));
            granted(desk.drop(CENTER, "counties"));
            assertInstanceOf(Ruling.Unknown.class, desk.drop(CENTER, "counties"));
            assertEquals(
                    List.of("leadership"),
                    granted(desk.readerLists(CENTER)).stream()
                            .map(ReaderList::name)
                            .toList());
        });
    }

    private static String where(Ruling<?> ruling) {
        return refused(Objection.Kind.INVALID, ruling).where().orElse("");
    }

    private static String chinese(int article) {
        return Numeral.of(article);
    }
}
