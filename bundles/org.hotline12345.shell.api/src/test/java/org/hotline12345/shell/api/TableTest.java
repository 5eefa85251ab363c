package org.hotline12345.shell.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "停水, 4", "A17.1 停水, 10", "（）, 4", "e\u0301, 1", "𠮷, 2", "ياخشى, 5"})
    void aChineseCharacterTakesTwoColumns(String text, int columns) {
        assertEquals(columns, Screen.width(text));
    }

    @Test
    void columnsLineUp() {
        Table table = new Table("编号", "名称", "标题")
                .row("1", "鄯善县", "a")
                .row("650421-water", "water", "b")
                .row("", "", "c");

        List<String> lines = print(table, Integer.MAX_VALUE, false);

        assertEquals("编号          名称    标题", lines.get(0));
        assertEquals("1             鄯善县  a", lines.get(1));
        assertEquals("650421-water  water   b", lines.get(2));
        assertTrue(lines.get(3).endsWith("  c"));
        lines.forEach(line ->
                assertEquals(22, Screen.width(line) - Screen.width(line.substring(line.lastIndexOf("  ") + 2))));
    }

    @Test
    void onATerminalNoLineIsWiderThanIt() {
        Table table = new Table("编号", "标题").row("1", "停水三天没人管也没人说什么时候来水");

        for (int columns = 8; columns < 40; columns++) {
            int limit = columns;
            print(table, columns, false).forEach(line -> assertTrue(Screen.width(line) <= limit, line));
        }
        assertEquals("1     停水…", print(table, 11, false).get(1));
    }

    @Test
    void aTextOfSeveralLinesStaysInItsRow() {
        assertEquals(List.of("标题", "停水 三天 x"), print(new Table("标题").row("停水\n三天\u001bx"), Integer.MAX_VALUE, false));
    }

    @Test
    void aRecordSaysWhoDidWhatWhenInTheCity() {
        Deed deed = Deed.of("确认", Actor.of("center", Role.CENTER), Instant.parse("2025-03-28T04:00:00Z"), "属实");

        assertEquals(
                "2025-03-28 12:00  确认  center  市政务服务中心  属实",
                print(Table.of(List.of(deed)), Integer.MAX_VALUE, false).get(1));
    }

    @Test
    void onlyTheHeaderIsBold() {
        List<String> lines = print(new Table("标题").row("停水"), 80, true);

        assertEquals("\u001b[1m标题\u001b[0m", lines.get(0));
        assertEquals("停水", lines.get(1));
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() {
        assertThrows(IllegalArgumentException.class, () -> new Table("编号", "标题").row("1"));
    }

    private static List<String> print(Table table, int columns, boolean colours) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        table.print(new Screen(new PrintStream(printed, true, StandardCharsets.UTF_8), columns, colours));
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
