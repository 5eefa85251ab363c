package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.ReportKnowledge;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article25Test {

    private static final String TEN = "2025-03-28 10:00";
    private static final UnitId WATER = new UnitId("water");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-25-answering.csv", useHeadersInDisplayName = true)
    void anAnswerNamesWhereItWasRead(
            @Said Optional<String> source,
            @Said Optional<UnitId> suppliedBy,
            @Said Optional<String> revision,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Outcome outcome = Loop.begin(TEN, Steps.accept(Kind.CONSULTATION))
                .attempt(at(TEN), Who.CALL_TAKER, new AnswerAtOnce("明天九点恢复。", source, suppliedBy, revision));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-25-reporting.csv", useHeadersInDisplayName = true)
    void whatIsWrongOrMissingIsReported(
            @Said Role who,
            @Said KnowledgeFault fault,
            @Said UnitId unit,
            @Said Optional<String> source,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Outcome outcome = Loop.begin(TEN, Steps.accept(Kind.CONSULTATION))
                .attempt(at(TEN), Who.of(who), new ReportKnowledge(fault, unit, source, "电话已变更"));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @Test
    void theRecordTellsTheUnitWhatToCorrectAndTheTicketStandsWhereItStood() {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.CONSULTATION));
        Ticket before = loop.ticket();
        loop.take(
                "2025-03-28 10:01",
                Who.CALL_TAKER,
                new ReportKnowledge(KnowledgeFault.WRONG, WATER, Optional.of("停水通知"), "电话已变更"));

        assertEquals("知识库有误（停水通知）：电话已变更；由市供水公司更新", loop.last().account());
        assertEquals(before.status(), loop.ticket().status());
        assertEquals(before.clocks(), loop.ticket().clocks());
        loop.take(
                "2025-03-28 10:02",
                Who.CALL_TAKER,
                new ReportKnowledge(KnowledgeFault.MISSING, WATER, Optional.empty(), "水质标准"));
        assertEquals("知识库缺少：水质标准；由市供水公司更新", loop.last().account());
    }

    @Test
    void aFaultThatTurnsUpAfterTheAnswerIsReportedUntilTheLoopEnds() {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.CONSULTATION))
                .take(TEN, Who.CALL_TAKER, new AnswerAtOnce("明天恢复。", Optional.empty()));
        assertEquals(Status.AWAITING_EVALUATION, loop.ticket().status());
        assertTrue(loop.possible(TEN, Who.CALL_TAKER).contains(ReportKnowledge.class));

        loop.take(TEN, Who.REQUESTER, Steps.rating(Rating.SATISFIED));
        assertEquals(List.of(), loop.possible(TEN, Who.CALL_TAKER));
    }
}
