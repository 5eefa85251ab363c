package org.hotline12345.warning.shell;

import static org.hotline12345.warning.Town.CALL_TAKER;
import static org.hotline12345.warning.Town.CENTER;
import static org.hotline12345.warning.Town.SHANSHAN_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.hotline12345.shell.api.kit.Console;
import org.hotline12345.warning.Watchtower;
import org.hotline12345.warning.surge.Surge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final Watchtower tower = new Watchtower();
    private final Console center = new Console(CENTER, tower.live, tower.surges, tower.forecasts, tower.sight);

    @AfterEach
    void close() {
        tower.close();
    }

    @Test
    void whatBurnsIsPrintedByItsLight() throws Exception {
        String all = center.run(new ShowWarnings(), Map.of());
        assertTrue(all.contains("红黄预警 3 件") && all.contains("停滞 3 件") && all.contains("近 7 天的突增 0 次"), all);
        String red = center.run(new ShowWarnings(), Map.of("light", "red"));
        assertTrue(red.contains("红黄预警 1 件") && !red.contains("黄色"), red);
        assertTrue(center.as(SHANSHAN_OFFICER).run(new ShowWarnings(), Map.of()).contains("红黄预警 1 件"));
        assertTrue(center.run(new ShowForecast(), Map.of("unit", "650421")).contains("鄯善县供水站"));
    }

    @Test
    void aPersonSaysWhatARiseWas() throws Exception {
        Surge surge = tower.risen();
        String rising = center.run(new ShowWarnings(), Map.of("open", true, "days", 1));
        assertTrue(rising.contains("近 1 天的突增 1 次") && rising.contains(surge.id()), rising);
        Map<String, String> said = Map.of("id", surge.id(), "verdict", "false_alarm", "note", "同一人反复拨打");
        assertTrue(center.as(CALL_TAKER).refused(new JudgeSurge(), said).contains("认定"));

        assertEquals("已认定：误报\n", center.run(new JudgeSurge(), said));
        assertTrue(center.run(new ShowWarnings(), Map.of()).contains("误报"));
    }

    @Test
    void whatIsTypedWrongSaysWhatWouldBeRight() throws Exception {
        assertTrue(center.refused(new ShowWarnings(), Map.of("light", "blue")).contains("amber"));
        assertTrue(center.refused(new ShowWarnings(), Map.of("limit", 0)).contains("1 至 2000"));
        assertTrue(center.refused(new ShowWarnings(), Map.of("days", 367)).contains("1 至 366"));
        assertTrue(center.refused(new ShowForecast(), Map.of("unit", "nobody")).contains("没有这一单位"));
        assertTrue(center.refused(new JudgeSurge(), Map.of("id", "none", "verdict", "maybe", "note", "不明"))
                .contains("noted、real、false_alarm"));
        assertTrue(center.refused(new JudgeSurge(), Map.of("id", "none", "verdict", "real", "note", " "))
                .contains("缺少 note"));
        assertTrue(center.refused(new JudgeSurge(), Map.of("id", "none", "verdict", "real", "note", "属实"))
                .contains("没有这一预警"));
        assertFalse(center.run(new ShowForecast(), Map.of("limit", 1)).isEmpty());
    }
}
