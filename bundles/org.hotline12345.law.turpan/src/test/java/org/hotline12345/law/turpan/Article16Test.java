package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Coordinate;
import org.hotline12345.law.step.Sponsor;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.DutyMethod;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class Article16Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-16.csv", useHeadersInDisplayName = true)
    void whoseDutyWasDeterminedDoesNotReturnIt(
            String how, String step, @Said Instant at, @Said boolean result, @Said Optional<String> paragraph) {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CENTER, given(how));

        Outcome outcome = step.equals("退回")
                ? loop.attempt(at, Who.WATER, Steps.RETURN)
                : loop.attempt(at, Who.CENTER, Steps.ALLOW_RETURN);

        assertEquals(new Verdict(result, paragraph, Optional.empty()), Verdict.of(outcome));
    }

    @ParameterizedTest
    @EnumSource
    void everyWayToADeterminationIsRecorded(DutyMethod method) {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take(
                        "2025-03-28 11:00",
                        Who.CENTER,
                        new Coordinate(method, "住建局、供水公司", "管网归供水公司", Optional.of("会议纪要")));

        assertEquals("A16", loop.last().basis());
        assertEquals(
                Words.of(method) + "（住建局、供水公司）：管网归供水公司；文件：会议纪要", loop.last().account());
        assertEquals(Status.AWAITING_DISPATCH, loop.ticket().status());
    }

    @Test
    void theCenterAllowsALateReturnAndReviewsIt() {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CENTER, Steps.dispatch("water"))
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN);
        assertEquals(
                Optional.of("A14.2"),
                loop.refused("2025-03-31 10:00", Who.WATER, Steps.RETURN)
                        .basis()
                        .map(Paragraph::key));

        loop.take("2025-03-31 11:00", Who.CENTER, Steps.ALLOW_RETURN)
                .take("2025-03-31 12:00", Who.WATER, Steps.RETURN)
                .take("2025-03-31 13:00", Who.CENTER, Steps.AGREE_RETURN)
                .take("2025-03-31 14:00", Who.CENTER, Steps.determined("650421"));
        assertEquals("市委编办审定，市委编办确定由鄯善县办理，不得退回；文件：〔2025〕3号", loop.last().account());
        assertEquals(
                Optional.of("A16"),
                loop.refused("2025-03-31 15:00", Who.SHANSHAN, Steps.RETURN)
                        .basis()
                        .map(Paragraph::key));
        assertEquals(at("2025-04-08 23:59:59"), loop.due(2));
    }

    private static Step given(String how) {
        return switch (how) {
            case "职责界定" -> Steps.determined("water");
            case "包案" -> new Sponsor(new UnitId("water"), "总经理", "4月1日协调会");
            default -> Steps.dispatch("water");
        };
    }
}
