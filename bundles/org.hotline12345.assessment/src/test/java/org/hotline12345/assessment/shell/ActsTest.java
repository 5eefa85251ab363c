package org.hotline12345.assessment.shell;

import static org.hotline12345.assessment.kit.March.COUNTIES;
import static org.hotline12345.assessment.kit.March.FIRST_OF_APRIL;
import static org.hotline12345.assessment.kit.March.at;
import static org.hotline12345.assessment.kit.Town.CENTER;
import static org.hotline12345.assessment.kit.Town.GAOCHANG_OFFICER;
import static org.hotline12345.assessment.kit.Town.SHANSHAN_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.kit.March;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.shell.api.kit.Console;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the center and units do at the console. */
class ActsTest {

    @TempDir
    private Path machine;

    private EmptyDatabases databases;
    private Office office;
    private Console console;

    @BeforeEach
    void open() throws Exception {
        databases = new EmptyDatabases();
        office = March.office(databases, On.DERBY);
        console = OfficeConsole.of(office);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        databases.close();
    }

    @Test
    void anAppealIsFiledInvestigatedAndDecided() throws Exception {
        Ticket wrong = office.play.play(Town.SHANSHAN, at("2026-03-02", 10), "nothing");
        office.play.enterAll(FIRST_OF_APRIL);
        March.published(office);
        Map<String, String> filing =
                Map.of("result", COUNTIES, "about", "data", "item", "closed-in-time", "text", "该工单重复");
        refused(CENTER, new FileAppeal(), filing);
        String filed = console.as(SHANSHAN_OFFICER).run(new FileAppeal(), filing);
        assertTrue(filed.contains("鄯善县") && filed.contains("答复期限 2026-04-15"), filed);
        String id = filed.substring(0, filed.indexOf('：'));

        refused(SHANSHAN_OFFICER, new NoteAppeal(), Map.of("id", id, "text", "自查"));
        console.as(CENTER).run(new NoteAppeal(), Map.of("id", id, "text", "与前一工单为同一事项"));
        refused(CENTER, new DecideAppeal(), Map.of("id", id, "decision", "open", "reason", "不明"));
        refused(
                CENTER,
                new DecideAppeal(),
                Map.of("id", id, "decision", "upheld", "reason", "属实", "exclude", List.of("重复工单")));
        String decided = console.as(CENTER)
                .run(
                        new DecideAppeal(),
                        Map.of(
                                "id",
                                id,
                                "decision",
                                "upheld",
                                "reason",
                                "情况属实",
                                "exclude",
                                List.of(wrong.number() + "/1=重复工单")));
        assertTrue(decided.contains("申诉成立") && decided.contains("剔除：" + wrong.number() + "/1 重复工单"), decided);
        assertEquals(
                Appeal.State.UPHELD,
                office.appeals.find(CENTER, id).orElseThrow().state());
        String shown = console.as(SHANSHAN_OFFICER).run(new ListAppeals(), Map.of("id", id));
        assertTrue(shown.contains("调查：与前一工单为同一事项"), shown);
        refused(GAOCHANG_OFFICER, new ListAppeals(), Map.of("id", id));
        String versions = console.as(CENTER).run(new ListVersions(), Map.of("id", COUNTIES));
        assertTrue(versions.contains("county.2026-03.2") && versions.contains("79.53"), versions);
    }

    @Test
    void aRuleSetIsReadChangedAndEntered() throws Exception {
        String shipped = console.as(CENTER).run(new ListRuleSets(), Map.of("key", "units/1"));
        Path ours = machine.resolve("ours.json");
        Files.writeString(ours, shipped.replace("\"id\":\"units\"", "\"id\":\"turpan\""));
        refused(SHANSHAN_OFFICER, new EnterRuleSet(), Map.of("file", ours.toString()));
        String entered = console.as(CENTER).run(new EnterRuleSet(), Map.of("file", ours.toString()));
        assertTrue(entered.contains("已录入考核办法 turpan/1"), entered);
        assertTrue(office.ruleSets.find("turpan/1").isPresent());

        Files.writeString(ours, "{\"id\": ");
        refused(CENTER, new EnterRuleSet(), Map.of("file", ours.toString()));
        refused(
                CENTER,
                new EnterRuleSet(),
                Map.of("file", machine.resolve("none.json").toString()));
        refused(CENTER, new ListRuleSets(), Map.of("key", "turpan/2"));
    }

    @Test
    void aNumberOpensToItsTicketsAndAResultToItsCircular() throws Exception {
        March.published(office);
        Map<String, String> number = Map.of("id", COUNTIES, "unit", "650421", "item", "closed-in-time", "side", "part");
        String tickets = console.as(SHANSHAN_OFFICER).run(new ListCountedTickets(), number);
        String first = tickets.lines().findFirst().orElseThrow();
        assertTrue(first.matches("20260302-\\d{6}/\\d+"), tickets);
        String rest = console.as(SHANSHAN_OFFICER)
                .run(
                        new ListCountedTickets(),
                        Map.of(
                                "id",
                                COUNTIES,
                                "unit",
                                "650421",
                                "item",
                                "closed-in-time",
                                "side",
                                "part",
                                "after",
                                first));
        assertEquals(tickets, first + System.lineSeparator() + rest);
        refused(GAOCHANG_OFFICER, new ListCountedTickets(), number);

        String circular = console.as(SHANSHAN_OFFICER).run(new ShowCircular(), Map.of("id", COUNTIES));
        assertTrue(circular.contains("考核通报") && circular.contains("没有工单：托克逊县"), circular);
        Path file = machine.resolve("circular.pdf");
        CommandException nobody =
                refused(SHANSHAN_OFFICER, new ShowCircular(), Map.of("id", COUNTIES, "file", file.toString()));
        assertTrue(nobody.getMessage().contains("hotline-circular"), nobody.getMessage());
        assertFalse(Files.exists(file));
    }

    @Test
    void theFrontDeskEntersWhatItKnows() throws Exception {
        Map<String, Object> day = Map.of(
                "day",
                "2026-03-02",
                "group",
                "day",
                "name",
                "白班",
                "offered",
                200L,
                "connected",
                190L,
                "waitSeconds",
                2850L);
        refused(SHANSHAN_OFFICER, new EnterDeskDay(), day);
        console.as(CENTER).run(new EnterDeskDay(), day);
        Map<String, String> march = Map.of("from", "2026-03-01", "to", "2026-03-31");
        String days = console.as(CENTER).run(new ListDeskDays(), march);
        assertTrue(days.contains("白班") && days.contains("2850"), days);
        console.as(CENTER)
                .run(
                        new EnterQualityMark(),
                        Map.of("id", "2026-0001", "day", "2026-03-02", "group", "day", "mark", 90, "note", "用语规范"));
        String marks = console.as(CENTER).run(new ListQualityMarks(), march);
        assertTrue(marks.contains("2026-0001") && marks.contains("用语规范"), marks);
        refused(CENTER, new ListDeskDays(), Map.of("from", "March", "to", "2026-03-31"));
    }

    private CommandException refused(Actor actor, Action action, Map<String, ?> typed) {
        return assertThrows(CommandException.class, () -> console.as(actor).run(action, typed));
    }
}
