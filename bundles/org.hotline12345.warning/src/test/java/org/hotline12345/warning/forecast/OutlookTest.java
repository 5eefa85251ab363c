package org.hotline12345.warning.forecast;

import static org.hotline12345.warning.Matters.WATER;
import static org.hotline12345.warning.Matters.at;
import static org.hotline12345.warning.Matters.delivered;
import static org.hotline12345.warning.Matters.taken;
import static org.hotline12345.warning.Matters.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.time.Pause;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Pace;
import org.hotline12345.warning.PaceTable;
import org.hotline12345.warning.Paces;
import org.hotline12345.warning.Pictures;
import org.junit.jupiter.api.Test;

/** Delivered on Friday 2026-01-30, to be closed by the end of 2026-02-06; looked at on the Wednesday before. */
class OutlookTest {

    private static final Instant DELIVERED = at("2026-01-30T10:00");
    private static final Instant NOW = at("2026-02-04T12:00");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(7));
    private static final UnitId SLOW = new UnitId("slow");

    private static final Paces PACES = new Paces(Map.of(
            new Paces.Of(WATER, Kind.HELP, Pace.Measure.CLOSE),
                    PaceTable.EMPTY.plus(12, 990).plus(Pace.LATE, 10),
            new Paces.Of(SLOW, Kind.HELP, Pace.Measure.CLOSE),
                    PaceTable.EMPTY.plus(12, 200).plus(Pace.LATE, 800)));

    @Test
    void theUnitThatIsUsuallyLateIsExpectedToBe() {
        Outlook outlook = outlook(signed(1, WATER), signed(2, SLOW));
        assertEquals(
                List.of("20260130-000002", "20260130-000001"),
                outlook.risks().stream().map(it -> it.work().ticket().value()).toList());
        assertEquals(0.8, outlook.risks().get(0).odds().chance(), 0.02);
        assertEquals(0.01, outlook.risks().get(1).odds().chance(), 0.01);
        assertEquals(SLOW, outlook.units().get(0).unit());
        assertEquals(0.8, outlook.units().get(0).expected(), 0.02);
        assertTrue(
                outlook.risks().get(0).reason().contains("时限已用 50%"),
                outlook.risks().get(0).reason());
    }

    @Test
    void whatIsUnderReviewIsNoRisk() {
        Assignment reviewed = delivered(1, SLOW, DELIVERED)
                .signed(DELIVERED)
                .withClocks(it -> it.pause(at("2026-02-03T12:00"), Pause.Reason.CLOSURE_UNDER_REVIEW))
                .in(Stage.CLOSURE_UNDER_REVIEW);
        assertEquals(List.of(), outlook(work(1, reviewed)).risks());
    }

    @Test
    void whatFallsDueLaterIsLeftOut() {
        Outlook soon = Outlook.of(List.of(signed(1, SLOW)), PACES, 10, NOW, NOW.plus(Duration.ofDays(1)));
        assertEquals(List.of(), soon.risks());
    }

    @Test
    void whatIsLateAlreadyIsCountedApart() {
        Outlook outlook =
                Outlook.of(List.of(signed(1, SLOW)), PACES, 10, at("2026-02-08T12:00"), at("2026-02-15T12:00"));
        assertEquals(List.of(), outlook.risks());
        assertEquals(List.of(new UnitOutlook(SLOW, 0, 0, 1)), outlook.units());
    }

    @Test
    void theExpectedNumberIsTheSumOfTheChances() {
        List<OpenWork> open = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            open.add(signed(number, SLOW));
        }
        Outlook outlook = Outlook.of(open, PACES, 10, NOW, UNTIL);
        assertEquals(20, outlook.units().get(0).due());
        assertEquals(
                outlook.risks().stream().mapToDouble(it -> it.odds().chance()).sum(),
                outlook.units().get(0).expected(),
                1e-9);
    }

    private static Outlook outlook(OpenWork... open) {
        return Outlook.of(List.of(open), PACES, 10, NOW, UNTIL);
    }

    private static OpenWork signed(int number, UnitId unit) {
        return work(number, delivered(1, unit, DELIVERED).signed(DELIVERED));
    }

    private static OpenWork work(int number, Assignment assignment) {
        return Pictures.of(with(taken(number, "水电气热/停水", "650421", DELIVERED), assignment), DELIVERED)
                .open()
                .get(0);
    }
}
