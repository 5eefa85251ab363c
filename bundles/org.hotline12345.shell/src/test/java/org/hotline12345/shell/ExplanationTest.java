package org.hotline12345.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.Grant;
import org.hotline12345.law.time.Pause;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Instant BEFORE = Instant.parse("2025-04-01T00:00:00Z");

    @Test
    void tellsTheParagraphAndTheDays() {
        assertEquals(
                List.of(
                        "办结（第 1 次转派，鄯善县）",
                        "  依据  A17.1 一般事项在5个工作日内办结。",
                        "  期限  2 个工作日，自 2025-03-28 10:00:00 起",
                        "  计入  2025-04-01 周二、2025-04-02 周三",
                        "  放假调休  2025-03-31 休 肉孜节",
                        "  暂估  自治区2025年放假通知未载入",
                        "  到期  2025-04-02 23:59:59（暂估）",
                        "  现状  计时中"),
                explain(Fakes.ticket(), BEFORE));
    }

    @Test
    void tellsThePauses() {
        Ticket reviewed = Fakes.ticket()
                .withChanged(Fakes.assignment()
                        .withClocks(clock ->
                                clock.pause(Instant.parse("2025-04-01T04:00:00Z"), Pause.Reason.CLOSURE_UNDER_REVIEW)));

        List<String> lines = explain(reviewed, BEFORE);

        assertTrue(lines.contains("  暂停  2025-04-01 12:00:00 起，办结审核中"), lines.toString());
        assertTrue(lines.contains("  现状  暂停中"), lines.toString());
    }

    @Test
    void tellsWhatWasGrantedOnTop() {
        Ticket extended = Fakes.ticket()
                .withChanged(Fakes.assignment()
                        .withClocks(clock -> new Clock(
                                clock.kind(),
                                clock.basis(),
                                clock.term(),
                                clock.start(),
                                clock.due(),
                                clock.pauses(),
                                clock.stopped(),
                                clock.reckoning(),
                                List.of(new Grant("A18", 3, BEFORE)),
                                clock.alarms(),
                                clock.source())));

        List<String> lines = explain(extended, BEFORE);

        assertTrue(lines.contains("  延长  3 个工作日，于 2025-04-01 08:00:00 同意（A18）"), lines.toString());
    }

    @Test
    void tellsWhatIsLateAndWhatIsMet() {
        Instant after = Instant.parse("2025-04-03T00:00:00Z");
        Ticket met = Fakes.ticket().withChanged(Fakes.assignment().withClocks(clock -> clock.stop(BEFORE)));

        assertTrue(explain(Fakes.ticket(), after).contains("  现状  计时中，已超期"));
        assertTrue(explain(met, after).contains("  现状  已于 2025-04-01 08:00:00 停止"));
    }

    private static List<String> explain(Ticket ticket, Instant now) {
        return new Explanation(() -> List.of(new Fakes.Short()), unit -> "鄯善县", now).of(ticket);
    }
}
