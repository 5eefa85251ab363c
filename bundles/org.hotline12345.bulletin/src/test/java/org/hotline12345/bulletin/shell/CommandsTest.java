package org.hotline12345.bulletin.shell;

import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinRemark;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.bulletin.Section;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Supervised;
import org.hotline12345.bulletin.kit.Town;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.shell.api.Offering;
import org.hotline12345.shell.api.kit.Console;
import org.hotline12345.supervision.api.FindingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final Office office = new Office().withLists().enter(Facts.march());
    private final Console center = new Console(CENTER, office.desk());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPeriodicalIsDraftedWrittenOnAndIssued() throws Exception {
        assertEquals(
                "已起草 1：12345政务服务便民热线工作简报（2026年3月）；用 hotline:bulletin 1 查看\n",
                center.run(new DraftBulletin(), typed("monthly", "2026-03-15", "leadership", "counties")));
        center.run(new RetitleBulletin(), Map.of("number", 1L, "title", "三月情况"));
        center.run(new RemarkOnBulletin(), Map.of("number", 1L, "section", "overview", "text", "供水问题突出"));
        center.run(new RemarkOnBulletin(), Map.of("number", 1L, "section", "overview", "text", "供水问题仍然突出"));
        center.run(
                new RemarkOnBulletin(), Map.of("number", 1L, "section", "themes", "text", "请查明原因", "unit", "650421"));
        center.run(new RemarkOnBulletin(), Map.of("number", 1L, "section", "advice", "text", "加强巡查"));
        center.run(new RemarkOnBulletin(), Map.of("number", 1L, "section", "advice"));
        assertEquals("三月情况", kept(1).title());
        assertEquals(
                List.of(
                        new BulletinRemark(Section.OVERVIEW, Optional.empty(), "供水问题仍然突出"),
                        new BulletinRemark(Section.THEMES, Optional.of(Town.SHANSHAN), "请查明原因")),
                kept(1).remarks());

        assertEquals("已印发 工作简报（月报）2026年第1期：三月情况\n", center.run(new IssueBulletin(), Map.of("number", 1L)));
        assertTrue(
                center.as(LEADER).run(new ShowBulletin(), Map.of("number", 1L)).contains("供水问题仍然突出"));
        String late = center.refused(new RetitleBulletin(), Map.of("number", 1L, "title", "另一标题"));
        assertTrue(late.contains("不能修改") && late.contains("以更正的新一期替代"), late);
    }

    @Test
    void aSpecialReportIsOnOneThing() throws Exception {
        office.spotting()
                .bindSupervision(new Supervised(
                        List.of(Supervised.spot(7, FindingState.FOUND, "2026-03-10", "2026-03-12", 15))));
        for (Map<String, ?> topic : List.of(
                Map.of("theme", "水电气热"), Map.of("place", "650422"), Map.of("unit", "650421"), Map.of("hotSpot", 7L))) {
            Map<String, Object> special = special();
            special.putAll(topic);
            String said = center.run(new DraftBulletin(), special);
            assertTrue(said.contains("专报（2026年3月1日至20日）"), said);
        }
        assertEquals(
                List.of(20L, 8L, 20L, 15L),
                List.of(1L, 2L, 3L, 4L).stream()
                        .map(it -> kept(it).views().get(0).figures().sum().count())
                        .toList());
        String list = center.run(new ListBulletins(), Map.of("sort", "special", "before", 4L));
        assertTrue(list.contains("“水电气热”") && !list.contains("\n4 "), list);
        assertFalse(center.run(new ListBulletins(), Map.of("sort", "daily")).contains("专报"));

        assertTrue(center.refused(new DraftBulletin(), special()).contains("专报没有写明专题"));
        Map<String, Object> both = special();
        both.putAll(Map.of("theme", "交通", "unit", "650421"));
        assertTrue(center.refused(new DraftBulletin(), both).contains("专题须是分类、地点、单位、热点中的一项"));
    }

    @Test
    void whatIsWrongIsDiscardedOrCorrected() throws Exception {
        center.run(new DraftBulletin(), typed("daily", "2026-03-10", "leadership"));
        assertTrue(center.run(new DiscardBulletin(), Map.of("number", 1L, "why", "名单有误"))
                .startsWith("已作废 1："));
        assertEquals(Bulletin.State.DISCARDED, kept(1).state());
        center.run(new DraftBulletin(), typed("daily", "2026-03-10", "leadership"));
        assertTrue(center.refused(new CorrectBulletin(), Map.of("number", 2L, "why", "漏计"))
                .contains("没有印发，不能更正"));
        center.run(new IssueBulletin(), Map.of("number", 2L));
        assertTrue(center.run(new CorrectBulletin(), Map.of("number", 2L, "why", "漏计"))
                .startsWith("已起草 3："));
        assertEquals("漏计", kept(3).corrects().orElseThrow().why());
    }

    @Test
    void listsOfReadersAreKeptAndDropped() throws Exception {
        center.run(
                new KeepReaders(),
                Map.of(
                        "role",
                        List.of("governing_office", "call_taker"),
                        "unit",
                        List.of("650422"),
                        "name",
                        "desk",
                        "title",
                        "值班"));
        ReaderList kept = granted(office.desk().readerLists(CENTER)).stream()
                .filter(it -> it.name().equals("desk"))
                .findFirst()
                .orElseThrow();
        assertEquals(ReaderList.READING, kept.roles());
        assertEquals(List.of(Town.TOKSUN), kept.units());
        assertTrue(center.run(new ListReaders(), Map.of()).contains("值班"));
        assertTrue(center.refused(new KeepReaders(), Map.of("name", "desk", "title", "值班"))
                .contains("名单是空的"));
        assertTrue(center.refused(new KeepReaders(), Map.of("role", List.of("requester"), "name", "all", "title", "公众"))
                .contains("名单中的身份不能阅读全文"));
        assertEquals("阅读名单 desk 已删除\n", center.run(new DropReaders(), Map.of("name", "desk")));
        assertTrue(center.refused(new DropReaders(), Map.of("name", "desk")).contains("没有阅读名单 desk"));
    }

    @Test
    void whoMayNotIsToldByTheParagraph() throws Exception {
        String key = FewWords.about(Concern.BRIEFING).key();
        center.run(new DraftBulletin(), typed("daily", "2026-03-10", "leadership"));
        Console leader = center.as(LEADER);
        for (String said : List.of(
                leader.refused(new DraftBulletin(), typed("daily", "2026-03-10", "leadership")),
                leader.refused(new RetitleBulletin(), Map.of("number", 1L, "title", "标题")),
                leader.refused(new RemarkOnBulletin(), Map.of("number", 1L, "section", "advice")),
                leader.refused(new DiscardBulletin(), Map.of("number", 1L, "why", "有误")),
                leader.refused(new CorrectBulletin(), Map.of("number", 1L, "why", "有误")),
                leader.refused(new IssueBulletin(), Map.of("number", 1L)),
                leader.refused(new DropReaders(), Map.of("name", "leadership")))) {
            assertTrue(said.contains("由市政务服务中心起草和印发") && said.contains(key), said);
        }
    }

    @Test
    void whatIsTypedWrongSaysWhatWouldBeRight() throws Exception {
        assertTrue(center.refused(new DraftBulletin(), typed("yearly", "2026-03-10", "leadership"))
                .contains("daily、weekly、monthly、special"));
        assertTrue(center.refused(new DraftBulletin(), typed("daily", "昨天", "leadership"))
                .contains("不是日期"));
        assertTrue(center.refused(new RemarkOnBulletin(), Map.of("number", 1L, "section", "end"))
                .contains("overview"));
        assertTrue(center.refused(new DiscardBulletin(), Map.of("number", 9L, "why", "有误"))
                .contains("没有简报或专报 9"));
        assertTrue(center.refused(
                        new DraftBulletin(), Map.of("sort", "daily", "day", "2026-03-10", "readers", List.of("nobody")))
                .contains("没有阅读名单 nobody"));
    }

    @Test
    void wordsAreOffered() {
        assertEquals(List.of("daily", "weekly", "monthly", "special"), offered(new OfferedSorts()));
        assertEquals(List.of("call_taker", "governing_office"), offered(new OfferedRoles()));
        assertTrue(offered(new OfferedSections()).contains("standing_out"));
    }

    private Bulletin kept(long number) {
        return granted(office.desk().read(CENTER, number, Optional.empty())).bulletin();
    }

    private static Map<String, ?> typed(String sort, String day, String... readers) {
        return Map.of("sort", sort, "day", day, "readers", List.of(readers));
    }

    private static Map<String, Object> special() {
        Map<String, Object> typed = new HashMap<>(typed("special", "2026-03-01", "leadership"));
        typed.put("to", "2026-03-20");
        return typed;
    }

    private static List<String> offered(Offering words) {
        List<String> offered = new ArrayList<>();
        words.complete(null, new Empty(), offered);
        return offered;
    }

    /** A line on which nothing was typed yet. */
    private record Empty() implements CommandLine {

        @Override
        public int getCursorArgumentIndex() {
            return 0;
        }

        @Override
        public String getCursorArgument() {
            return "";
        }

        @Override
        public int getArgumentPosition() {
            return 0;
        }

        @Override
        public String[] getArguments() {
            return new String[0];
        }

        @Override
        public int getBufferPosition() {
            return 0;
        }

        @Override
        public String getBuffer() {
            return "";
        }
    }
}
