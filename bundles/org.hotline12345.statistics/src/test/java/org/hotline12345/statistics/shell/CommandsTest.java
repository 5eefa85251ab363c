package org.hotline12345.statistics.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.shell.api.kit.Console;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.kit.Books;
import org.hotline12345.statistics.kit.Histories;
import org.hotline12345.statistics.kit.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final int TICKETS = 60;
    private static final Map<String, String> EVER = Map.of("from", "2020", "to", "2026");

    private static Books books;
    private static Console center;
    private static Console officer;

    @BeforeAll
    static void tickets() {
        books = Books.inMemory();
        Town town = new Town();
        center = new Console(Actor.of("center", Role.CENTER), books.statistics(town), new Reach(town, town));
        officer = center.as(Actor.officer("shanshan", Town.SHANSHAN));
        Histories histories = new Histories(7);
        Stream.generate(histories::next)
                .limit(TICKETS)
                .map(it -> it.get(it.size() - 1))
                .forEach(books::enter);
    }

    @AfterAll
    static void close() {
        books.close();
    }

    @Test
    void aTableIsPrinted() throws Exception {
        String said = center.run(new ShowStatistics(), EVER);
        assertTrue(said.startsWith("全市 2020-01-01/2026-03-17"), said);
        assertTrue(said.matches("(?s).*合计 +" + TICKETS + " .*"), said);
        assertTrue(officer.run(new ShowStatistics(), Map.of("by", "unit")).startsWith("鄯善县"));
    }

    @Test
    void aTableIsWrittenForASpreadsheet(@TempDir Path here) throws Exception {
        Path file = here.resolve("分类.csv");
        String said = center.run(
                new ShowStatistics(), Map.of("by", "theme", "from", "2020", "to", "2026", "csv", file.toString()));

        assertEquals("已写入 " + file + "\n", said);
        String written = Files.readString(file);
        assertTrue(written.startsWith("\uFEFF编号,名称,件数"), written);
        assertTrue(written.contains(",合计," + TICKETS + ","), written);
    }

    @Test
    void anOverviewIsPrinted() throws Exception {
        String all = center.run(new ShowOverview(), EVER);
        assertTrue(all.contains("现处各状态") && all.contains("趋势") && all.contains("按承办单位"), all);
        assertTrue(all.contains("2026-03"), all);
        assertFalse(all.contains("没有计入"), all);
        assertTrue(center.run(new ShowOverview(), Map.of("unit", "650421", "grain", "year"))
                .contains("鄯善县"));
    }

    @Test
    void whatCannotBeAskedSaysWhy() throws Exception {
        assertTrue(center.refused(new ShowStatistics(), Map.of("by", "colour")).contains("county"));
        assertTrue(center.refused(new ShowStatistics(), Map.of("kind", "help", "status", "archived"))
                .contains("只能按分类、诉求类型、渠道、状态中的一项筛选"));
        assertTrue(center.refused(new ShowOverview(), Map.of("from", "昨天")).contains("不是时段"));
        assertTrue(center.refused(new ShowOverview(), Map.of("from", "2026", "to", "2019"))
                .contains("--to 早于 --from"));
        assertTrue(center.refused(new ShowOverview(), Map.of("from", "2030")).contains("还没有到"));
        assertTrue(officer.refused(new ShowOverview(), Map.of("unit", "650422")).contains("无权查看"));
        assertTrue(
                officer.refused(new ShowOverview(), Map.of("place", "650421")).contains("含其他单位的工单"));
    }
}
