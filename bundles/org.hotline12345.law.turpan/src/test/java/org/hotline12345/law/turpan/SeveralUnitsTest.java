package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.DispatchToExplain;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Article 12, items 3 to 5. */
class SeveralUnitsTest {

    private static final String TEN = "2025-03-28 10:00";
    private static final Instant LATER = at("2025-03-28 10:05");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-12-several.csv", useHeadersInDisplayName = true)
    void dispatchesToSeveral(
            String how,
            @Said List<String> units,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        String[] all = units.toArray(String[]::new);
        Step step = how.equals("分别") ? Steps.each(all) : Steps.jointly(all[0], Arrays.copyOfRange(all, 1, all.length));
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.HELP));

        Outcome outcome = loop.attempt(LATER, Who.CALL_TAKER, step);

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
        if (result) {
            loop.take(LATER, Who.CALL_TAKER, step);
            assertEquals(
                    units,
                    loop.ticket().openAssignments().map(it -> it.unit().value()).toList());
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-12-explaining.csv", useHeadersInDisplayName = true)
    void dispatchesToExplain(
            @Said Role who,
            String earlier,
            @Said UnitId unit,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.HELP));
        List.of(Others.RUNNING, Others.EXPLAINED)
                .forEach(it -> loop.beside(it, Others.find(it).orElseThrow()));

        Outcome outcome = loop.attempt(LATER, Who.of(who), new DispatchToExplain(unit, new TicketNumber(earlier)));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @Test
    void theCoHandlersFinishBeforeTheLeadAsksForClosure() {
        Loop loop = joint();
        Objection early = loop.refused("2025-03-28 12:00", Who.SHANSHAN, Steps.closure());
        assertEquals(Optional.of("A12.4"), early.basis().map(Paragraph::key));
        assertEquals(
                Optional.of("A12.4"),
                loop.refused("2025-03-28 12:00", Who.WATER, Steps.closure())
                        .basis()
                        .map(Paragraph::key));

        loop.take("2025-03-28 13:00", Who.WATER, Steps.FINISHED);
        assertEquals("A12.4", loop.last().basis());
        assertEquals(Stage.FINISHED, loop.assignment(2).stage());
        assertTrue(loop.assignment(2).clocks().stream().noneMatch(Clock::running));

        loop.take("2025-03-28 14:00", Who.SHANSHAN, Steps.closure())
                .take("2025-03-28 15:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-03-28 16:00", Who.REQUESTER, Steps.rating(Rating.SATISFIED));
        assertEquals(Status.ARCHIVED, loop.ticket().status());
    }

    @Test
    void onlyTheLeadGetsTheRedo() {
        Loop loop = joint().take("2025-03-28 13:00", Who.WATER, Steps.FINISHED)
                .take("2025-03-28 14:00", Who.SHANSHAN, Steps.closure())
                .take("2025-03-28 15:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-03-28 16:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED));

        assertEquals("650421", loop.assignment().unit().value());
        assertEquals(1, loop.ticket().openAssignments().count());
    }

    /** Nobody leads any more, and nobody is left who could ask for closure: the center dispatches. */
    @Test
    void whatTheLeadReturnedComesBackToTheCenter() {
        Loop loop = joint().take("2025-03-28 13:00", Who.SHANSHAN, Steps.RETURN)
                .take("2025-03-28 14:00", Who.CENTER, Steps.AGREE_RETURN);
        assertEquals(Status.IN_HANDLING, loop.ticket().status());

        loop.take("2025-03-28 15:00", Who.WATER, Steps.FINISHED);
        assertEquals(Status.AWAITING_DISPATCH, loop.ticket().status());
        assertTrue(loop.ticket().clock(ClockKind.CENTER).orElseThrow().running());
    }

    @Test
    void eachOfSeveralClosesItsOwn() {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.HELP))
                .take(LATER, Who.CALL_TAKER, Steps.each("650421", "water"))
                .take("2025-03-28 11:00", Who.SHANSHAN, Steps.SIGN)
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN)
                .take("2025-03-28 12:00", Who.WATER, Steps.closure())
                .take("2025-03-28 13:00", Who.CENTER, Steps.AGREE_CLOSURE);
        assertEquals(Status.IN_HANDLING, loop.ticket().status());

        loop.take("2025-03-28 14:00", Who.SHANSHAN, Steps.closure())
                .take("2025-03-28 15:00", Who.CENTER, Steps.AGREE_CLOSURE);
        assertEquals(Status.AWAITING_EVALUATION, loop.ticket().status());
    }

    private static Loop joint() {
        return Loop.begin(TEN, Steps.accept(Kind.HELP))
                .take(LATER, Who.CALL_TAKER, Steps.jointly("650421", "water"))
                .take("2025-03-28 11:00", Who.SHANSHAN, Steps.SIGN)
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN);
    }
}
