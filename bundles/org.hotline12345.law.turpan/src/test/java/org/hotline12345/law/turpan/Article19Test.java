package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Filing;
import org.hotline12345.law.ticket.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article19Test {

    private static final Instant REQUESTED = at("2025-04-02 10:00");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-19.csv", useHeadersInDisplayName = true)
    void aRequestForClosureLists(
            @Said Kind kind,
            @Said Optional<Instant> handledAt,
            @Said Optional<String> handledBy,
            @Said Optional<String> person,
            @Said Optional<String> result,
            @Said Optional<String> legalBasis,
            @Said Optional<String> reply,
            @Said Optional<Boolean> filed,
            @Said Optional<String> document,
            @Said Optional<String> number,
            @Said Optional<LocalDate> date,
            @Said Optional<String> reason,
            @Said Optional<String> basis,
            @Said Optional<String> paragraph,
            @Said List<String> lacking) {
        Optional<Filing> filing = filed.map(it -> new Filing(it, document, number, date, reason, basis));
        ClosureReport report = new ClosureReport(handledAt, handledBy, person, result, legalBasis, reply, filing);

        Outcome outcome = signed(kind).attempt(REQUESTED, Who.WATER, new RequestClosure(Optional.empty(), report));

        assertEquals(
                lacking,
                objections(outcome).stream().map(it -> it.where().orElseThrow()).toList());
        objections(outcome).forEach(it -> assertEquals(paragraph, it.basis().map(Paragraph::key)));
    }

    @Test
    void blankIsNotListed() {
        Optional<String> blank = Optional.of(" ");
        ClosureReport report =
                new ClosureReport(Optional.of(REQUESTED), blank, blank, blank, blank, blank, Optional.empty());

        assertEquals(
                5,
                objections(signed(Kind.HELP)
                                .attempt(REQUESTED, Who.WATER, new RequestClosure(Optional.empty(), report)))
                        .size());
    }

    @Test
    void whoHasNotSignedAsksForNothing() {
        Objection objection = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CALL_TAKER, Steps.dispatch("water"))
                .refused("2025-03-28 10:10", Who.WATER, Steps.closure());

        assertEquals(Objection.Kind.WRONG_ORDER, objection.kind());
        assertEquals("转派处于“待签收”，不能申请办结", objection.text());
    }

    private static Loop signed(Kind kind) {
        return Loop.begin("2025-03-28 10:00", Steps.accept(kind))
                .take("2025-03-28 10:00", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN);
    }

    private static List<Objection> objections(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.objections() : List.of();
    }
}
