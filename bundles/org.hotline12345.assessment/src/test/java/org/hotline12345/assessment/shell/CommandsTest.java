package org.hotline12345.assessment.shell;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.kit.March;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.result.Appeal.About;
import org.hotline12345.assessment.result.AppealFiled;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.shell.api.kit.Console;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

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
    void aResultIsMadePublishedAndProven() throws Exception {
        String made = run(new Assess(), Map.of("level", "county", "period", "2026-03"));
        assertTrue(made.contains("高昌区") && made.contains("105.00") && made.contains("没有工单"), made);
        Result draft = office.results.find(Town.CENTER, March.COUNTIES).orElseThrow();
        assertThrows(
                CommandException.class,
                () -> run(new PublishResult(), Map.of("id", March.COUNTIES, "document", "三号", "hash", "another")));
        run(new PublishResult(), Map.of("id", March.COUNTIES, "document", "三号", "hash", draft.hash()));
        String proven = run(new RecomputeResult(), Map.of("id", March.COUNTIES));
        assertTrue(proven.contains("按保存的台账复算，与结果相符") && proven.contains("台账没有变化"), proven);
        String listed = run(new ListResults(), Map.of("level", "county"));
        assertTrue(listed.contains(March.COUNTIES) && listed.contains("2026-04-01"), listed);
        assertThrows(CommandException.class, () -> run(new Assess(), Map.of("level", "town", "period", "2026")));
        assertThrows(CommandException.class, () -> run(new ListResults(), Map.of("id", "county.2026-04.1")));
    }

    @Test
    void appealsAndRuleSetsAreListed() throws Exception {
        March.published(office);
        office.appeals.file(
                Town.SHANSHAN_OFFICER,
                March.COUNTIES,
                new AppealFiled(Optional.empty(), About.DATA, Optional.of("redone"), "其中一件不是重办"));
        String appeals = run(new ListAppeals(), Map.of("state", "open"));
        assertTrue(appeals.contains("鄯善县") && appeals.contains("2026-04-15") && appeals.contains("调查中"), appeals);
        String shown = run(new ListResults(), Map.of("id", March.COUNTIES));
        assertTrue(shown.contains("申诉中"), shown);
        String sets = run(new ListRuleSets(), Map.of());
        assertTrue(sets.contains("units/1") && sets.contains("front-desk/1") && !sets.contains("公式"), sets);
        office.offerVisits("走访次数÷户数");
        String offered = run(new ListRuleSets(), Map.of());
        assertTrue(offered.contains("city.visits") && offered.contains("走访次数÷户数") && offered.contains("15"), offered);
        assertThrows(CommandException.class, () -> run(new ListAppeals(), Map.of("state", "lost")));
    }

    private String run(Action action, Map<String, Object> typed) throws Exception {
        return console.as(Town.CENTER).run(action, typed);
    }
}
