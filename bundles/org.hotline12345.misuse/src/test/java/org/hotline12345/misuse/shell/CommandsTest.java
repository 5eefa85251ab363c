package org.hotline12345.misuse.shell;

import static org.hotline12345.misuse.Marks.ANOTHER;
import static org.hotline12345.misuse.Marks.ONE;
import static org.hotline12345.misuse.Marks.TAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hotline12345.misuse.Line;
import org.hotline12345.misuse.Marks;
import org.hotline12345.shell.api.kit.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final Marks marks = new Marks();
    private final Console center = new Console(ONE, marks.desk);

    @AfterEach
    void close() {
        marks.close();
    }

    @Test
    void aMarkIsProposedByOneAndDecidedByAnother() throws Exception {
        assertEquals("标记 1 待第二人确认\n", propose("harassment"));
        assertTrue(center.run(new ListMarks(), Map.of("state", "proposed")).contains("待确认"));
        assertTrue(center.as(TAKER).refused(new ActOnMark(), act("confirm")).contains("由市政务服务中心确认"));
        String confirmed = center.run(new ActOnMark(), act("confirm"));
        assertTrue(confirmed.contains("标记 1 已确认，有效期至 2025-04-27"), confirmed);

        String hint = center.as(TAKER)
                .run(
                        new ShowHint(),
                        Map.of("ticket", marks.line.taken(Line.CALLER).value()));
        assertTrue(hint.contains("骚扰") && hint.contains("照常受理"), hint);
        assertTrue(center.run(new ActOnMark(), act("LIFT")).contains("已解除"));
        assertTrue(center.run(
                        new ShowHint(),
                        Map.of("ticket", marks.line.taken(Line.CALLER).value()))
                .contains("没有有效的标记"));
        assertFalse(center.run(new ListMarks(), Map.of("before", 1L)).contains("骚扰"));
    }

    @Test
    void theEvidenceIsShownAndTheHandOverRecorded() throws Exception {
        propose("busy_line");
        center.as(ANOTHER).run(new ActOnMark(), act("confirm"));
        String evidence = center.run(new ShowEvidence(), Map.of("number", 1L));
        assertTrue(evidence.contains("工单 2 件") && evidence.contains(Line.CALLER), evidence);
        center.run(new HandOverMark(), Map.of("number", 1L, "to", "高昌区公安分局", "document", "吐政服函〔2025〕3号"));

        String shown = center.run(new ShowMark(), Map.of("number", 1L));
        assertTrue(shown.contains("查阅证据材料") && shown.contains("移交公安机关"), shown);
    }

    @Test
    void whatIsTypedWrongSaysWhatWouldBeRight() throws Exception {
        assertTrue(center.refused(new ActOnMark(), act("forget")).contains("confirm、refuse、renew、lift"));
        assertTrue(center.refused(new ListMarks(), Map.of("state", "lost")).contains("renewal_proposed"));
        assertTrue(center.refused(new ShowHint(), Map.of("ticket", "12")).contains("不是工单编号"));
        assertTrue(center.refused(new ActOnMark(), act("lift")).contains("没有标记 1"));
    }

    private String propose(String abuse) throws Exception {
        List<String> tickets = List.of(
                marks.line.taken(Line.CALLER).value(),
                marks.line.taken(Line.CALLER).value());
        return center.as(TAKER).run(new ProposeMark(), Map.of("abuse", abuse, "why", "反复来电", "tickets", tickets));
    }

    private static Map<String, ?> act(String act) {
        return Map.of("number", 1L, "act", act, "why", "录音属实");
    }
}
