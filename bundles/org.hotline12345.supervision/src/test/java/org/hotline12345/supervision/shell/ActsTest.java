package org.hotline12345.supervision.shell;

import static org.hotline12345.supervision.Office.CENTER;
import static org.hotline12345.supervision.Office.EVERY;
import static org.hotline12345.supervision.Office.GOVERNING;
import static org.hotline12345.supervision.Office.SHANSHAN;
import static org.hotline12345.supervision.Office.TOKSUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.shell.api.kit.Console;
import org.hotline12345.supervision.Office;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.SupervisionCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the center and units do at the console. */
class ActsTest {

    private final Office office = new Office();
    private final Console console =
            new Console(CENTER, office.caseDesk, office.hotSpots, office.referrals, office.town);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCaseGoesFromItsMakingToItsEnd() throws Exception {
        Ticket first = office.complaint("1");
        Ticket second = office.complaint("1");
        Map<String, Object> making = Map.of(
                "ground",
                "K1.1",
                "document",
                "市长批示",
                "tickets",
                List.of(first.number().value(), second.number().value()),
                "unit",
                List.of("650422"),
                "instruction",
                "三日内恢复供水");
        assertTrue(refused(SHANSHAN, new Supervise(), making).getMessage().contains("依据：Short No. 1 K1"));
        String made = console.as(CENTER).run(new Supervise(), making);
        assertTrue(made.contains("督办中") && made.contains("托克逊县") && made.contains("三日内恢复供水"), made);
        SupervisionCase kept = office.caseDesk.list(CENTER, Office.ALL).get(0);
        long number = kept.number();

        String instructed = console.as(CENTER)
                .run(new InstructCase(), Map.of("number", number, "text", "查明原因", "due", "2025-04-02"));
        assertTrue(instructed.contains("期限 2025-04-02 23:59（市政务服务中心设定）"), instructed);
        console.as(CENTER).run(new UrgeCase(), Map.of("number", number, "text", "请尽快", "unit", "650421"));
        refused(CENTER, new ReplyToCase(), Map.of("number", number, "text", "已恢复供水"));
        String replied = console.as(SHANSHAN).run(new ReplyToCase(), Map.of("number", number, "text", "已恢复供水"));
        assertTrue(replied.contains("单位回复") && replied.contains("已恢复供水"), replied);
        refused(SHANSHAN, new EndCase(), Map.of("number", number, "result", "办完了"));
        String ended = console.as(CENTER).run(new EndCase(), Map.of("number", number, "result", "已督促办结"));
        assertTrue(ended.contains("已办结") && ended.contains("结果：已督促办结"), ended);
        String shown = console.as(TOKSUN).run(new ListCases(), Map.of("number", number));
        assertTrue(shown.contains("督办件 " + number), shown);
        refused(CENTER, new EndCase(), Map.of("number", 99L, "result", "没有"));
        refused(CENTER, new Supervise(), Map.of("ground", "K1.1", "document", "批示", "tickets", List.of("twelve")));
    }

    @Test
    void aHotSpotIsConfirmedOrNot() throws Exception {
        List.of("1", "2", "3").forEach(office::complaint);
        long number = office.hotSpots.list(CENTER, EVERY).get(0).number();
        refused(SHANSHAN, new ConfirmHotSpot(), Map.of("number", number));
        refused(CENTER, new DismissHotSpot(), Map.of("number", number, "reason", " "));
        String confirmed =
                console.as(CENTER).run(new ConfirmHotSpot(), Map.of("number", number, "instruction", "查明原因"));
        assertTrue(confirmed.contains("已认定督办"), confirmed);
        assertEquals(
                3, office.caseDesk.list(CENTER, Office.ALL).get(0).grounds().size());
        refused(CENTER, new DismissHotSpot(), Map.of("number", number, "reason", "误报"));
        refused(CENTER, new ConfirmHotSpot(), Map.of("number", 99L));
    }

    @Test
    void aPersonDecidesOfACandidate() throws Exception {
        for (int count = 0; count < 3; count++) {
            office.complaint("1");
            office.clock.turn(Duration.ofDays(92));
        }
        long number = office.referrals.list(CENTER, EVERY).get(0).number();
        Map<String, Object> referring = Map.of("number", number, "document", "吐政热〔2025〕1号", "approver", "李主任");
        refused(GOVERNING, new ReferReferral(), referring);
        refused(SHANSHAN, new DismissReferral(), Map.of("number", number, "reason", "不属实"));
        String referred = console.as(CENTER).run(new ReferReferral(), referring);
        assertTrue(referred.contains("已报送"), referred);
        assertEquals(
                FindingState.REFERRED,
                office.referrals.find(CENTER, number).orElseThrow().state());
        refused(CENTER, new DismissReferral(), Map.of("number", number, "reason", "不属实"));
    }

    private CommandException refused(Actor actor, Action action, Map<String, ?> typed) {
        return assertThrows(CommandException.class, () -> console.as(actor).run(action, typed));
    }
}
