package org.hotline12345.statistics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.statistics.view.StatisticsTable.StatisticsRow;
import org.hotline12345.statistics.view.StatisticsTable.StatisticsSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final StatisticsSpan DAY = new StatisticsSpan(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 5));

    @Test
    void aSpreadsheetOpensIt() {
        StatisticsRow row = new StatisticsRow(
                "a,b",
                "说\"是\"",
                2,
                Optional.of(new BigDecimal("66.67")),
                4,
                Optional.of(new BigDecimal("-50.00")),
                0,
                Optional.empty());
        StatisticsRow sum = new StatisticsRow("", "合计", 3, Optional.empty(), 0, Optional.empty(), 0, Optional.empty());
        assertEquals(
                "\uFEFF编号,名称,件数,占比%,上年同期,同比%,上期,环比%\r\n"
                        + "\"a,b\",\"说\"\"是\"\"\",2,66.67,4,-50.00,0,\r\n"
                        + ",合计,3,,0,,0,\r\n",
                text(sum, List.of(row)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "－1"})
    void noNameIsAFormula(String name) {
        assertEquals("'" + name, Csv.text(name));
    }

    @Test
    void whatHoldsALineEndIsQuoted() {
        assertEquals("\"'\r=1\"", Csv.text("\r=1"));
        assertEquals("1=1", Csv.text("1=1"));
    }

    private static String text(StatisticsRow sum, List<StatisticsRow> rows) {
        StatisticsTable table = new StatisticsTable("THEME", "全市", "MONTH", DAY, DAY, DAY, Optional.empty(), sum, rows);
        return new String(Csv.of(table), StandardCharsets.UTF_8);
    }
}
