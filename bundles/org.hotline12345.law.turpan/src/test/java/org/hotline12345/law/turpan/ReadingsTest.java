package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hotline12345.law.procedure.Assessing;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    private static final Instant TEN = at("2025-03-28 10:00");

    @Property
    void theLineGivesTheReadingsAgain(
            @ForAll @IntRange(min = 1, max = 999_999) int minutes,
            @ForAll @IntRange(min = 1, max = 999_999) int hours,
            @ForAll @IntRange(min = 1, max = 999_999) int cap,
            @ForAll List<@IntRange(min = 1, max = 99) Integer> warnings) {
        Readings readings = new Readings(minutes, hours, cap, warnings);
        assertEquals(readings, Readings.of(readings.line()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "centerTargetMinutes=15",
                "centerTargetMinutes=15;evaluationWindowHours=168;extensionCapDays=30",
                "centerTargetMinutes=15;evaluationWindowHours=168;extensionCapDays=30;warnings=50,80;",
                "centerTargetMinutes=15;evaluationWindowHours=168;extensionCapDays=30;warnings=50,80;warnings=50",
                "evaluationWindowHours=168;centerTargetMinutes=15;extensionCapDays=30;warnings=50,80",
                "centerTargetMinutes=-1;evaluationWindowHours=168;extensionCapDays=30;warnings=50,80",
                "centerTargetMinutes=0;evaluationWindowHours=168;extensionCapDays=30;warnings=50,80",
                "centerTargetMinutes=15;evaluationWindowHours=0;extensionCapDays=30;warnings=50,80",
                "centerTargetMinutes=15;evaluationWindowHours=1000000;extensionCapDays=30;warnings=50,80",
                "centerTargetMinutes=15;evaluationWindowHours=168;extensionCapDays=0;warnings=50,80",
                "centerTargetMinutes=15;evaluationWindowHours=168;extensionCapDays=;warnings=50,80",
                "centerTargetMinutes=15;evaluationWindowHours=168;extensionCapDays=30,31;warnings=50,80",
                "centerTargetMinutes=15;evaluationWindowHours=168;extensionCapDays=30;warnings=50,",
                "centerTargetMinutes=15;evaluationWindowHours=168;extensionCapDays=30;warnings=0"
            })
    void anotherLineIsRefused(String line) {
        assertThrows(IllegalArgumentException.class, () -> Loop.REGULATION.under(line));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 168, 30, 50",
        "15, 0, 30, 50",
        "-1, 168, 30, 50",
        "1000000, 168, 30, 50",
        "15, 1000000, 30, 50",
        "15, 168, 0, 50",
        "15, 168, 1000000, 50",
        "15, 168, 30, 0",
        "15, 168, 30, 100"
    })
    void whatNoTicketCanRecordCannotBeConfigured(int minutes, int hours, int cap, int warning) {
        assertThrows(IllegalArgumentException.class, () -> new Readings(minutes, hours, cap, List.of(warning)));
    }

    @Test
    void aTicketIsJudgedByTheReadingsItRecorded() {
        Regulation today = new Turpan2021(new Readings(30, 24, 10, List.of()), Loop.ASSESSMENT, Loop.RECUSALS);
        String recorded = "centerTargetMinutes=20;evaluationWindowHours=48;extensionCapDays=5;warnings=90";
        Ticket ticket = takenIn(today.under(recorded));

        assertEquals(recorded, ticket.readings());
        assertEquals(
                List.of(90, 100),
                ticket.clock(ClockKind.CENTER).orElseThrow().alarms().shares());
        assertEquals(
                at("2025-03-28 10:20"),
                ticket.clock(ClockKind.CENTER).orElseThrow().due());
        assertEquals(
                at("2025-03-28 10:30"),
                takenIn(today).clock(ClockKind.CENTER).orElseThrow().due());
        assertSame(today, today.under(today.recordedReadings()));
    }

    @Test
    void areSaidInWords() {
        List<Reading> readings = Loop.REGULATION.readings();

        assertEquals(
                List.of(
                        "15 分钟",
                        "168 小时",
                        "30 个工作日",
                        "50%、80%",
                        "5 个工作日",
                        "10 个工作日",
                        "50%",
                        "记录电话评价、审核知识库条目、审批报送纪检监察机关、审核公开事项、确认恶意占用标记"),
                readings.stream().map(Reading::value).toList());
        readings.forEach(it -> assertFalse(it.words().isBlank(), it::name));
    }

    /** They judge results and appeals, and change for those only. */
    @Test
    void noTicketRecordsHowTheAssessmentIsRead() {
        Regulation today =
                new Turpan2021(new Readings(30, 24, 10, List.of()), AssessmentReadings.of(3, 7, 20), Loop.RECUSALS);
        Regulation earlier =
                today.under("centerTargetMinutes=20;evaluationWindowHours=48;extensionCapDays=5;warnings=90");

        assertFalse(today.recordedReadings().contains("appeal"));
        assertEquals(Optional.of(new Assessing(Term.workingDays(3), Term.workingDays(7), 20)), earlier.assessing());
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 50", "5, 0, 50", "5, 10, 0", "5, 10, 55", "5, 10, 100"})
    void whatCannotBeCountedCannotBeConfigured(int appeal, int answer, int early) {
        assertThrows(IllegalArgumentException.class, () -> AssessmentReadings.of(appeal, answer, early));
    }

    private static Ticket takenIn(Regulation regulation) {
        Outcome outcome = Procedure.open(
                Loop.NUMBER,
                Steps.accept(Kind.HELP),
                Who.CALL_TAKER,
                TEN,
                new Circumstances(regulation, SmallCity.TURPAN, TurpanDays.CALENDAR, TEN));
        return ((Outcome.Moved) outcome).ticket();
    }

    @Test
    void anOperatorWritesSharesWithOrWithoutBlanks() {
        assertEquals(List.of(50, 80), Readings.shares("50, 80"));
        assertEquals(List.of(), Readings.shares(" "));
        assertThrows(NumberFormatException.class, () -> Readings.shares("half"));
    }
}
