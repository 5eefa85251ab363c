package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Articles 22 and 24. */
class Article22Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-22.csv", useHeadersInDisplayName = true)
    void aBadFirstRatingSendsTheMatterBackOnce(
            @Said Rating call,
            @Said Rating first,
            @Said Optional<Rating> second,
            @Said boolean redone,
            String paragraph,
            @Said Status status) {
        Loop loop = closed().take("2025-04-01 10:00", Who.REQUESTER, new Evaluate(call, first, Optional.empty()));
        second.ifPresent(rating -> redo(loop).take("2025-04-03 10:00", Who.REQUESTER, Steps.rating(rating)));

        assertEquals(status, loop.ticket().status());
        assertEquals(paragraph, loop.last().basis());
        assertEquals(
                redone ? 1 : 0,
                loop.ticket().assignments().stream().filter(Assignment::redo).count());
        assertEquals(redone ? 2 : 1, loop.ticket().evaluations().size());
    }

    @Test
    void whatNoUnitHandledIsNotSentBack() {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.CONSULTATION))
                .take("2025-03-28 10:05", Who.CALL_TAKER, new AnswerAtOnce("明天恢复。", Optional.empty()))
                .take("2025-03-28 10:06", Who.REQUESTER, Steps.rating(Rating.VERY_DISSATISFIED));

        assertEquals(Status.ARCHIVED, loop.ticket().status());
        assertEquals("A21", loop.last().basis());
    }

    private static Loop closed() {
        return Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN)
                .take("2025-03-28 17:00", Who.WATER, Steps.closure())
                .take("2025-03-28 18:00", Who.CENTER, Steps.AGREE_CLOSURE);
    }

    private static Loop redo(Loop loop) {
        return loop.take("2025-04-01 11:00", Who.WATER, Steps.SIGN)
                .take("2025-04-01 12:00", Who.WATER, Steps.DONE_AGAIN)
                .take("2025-04-02 10:00", Who.WATER, Steps.closure())
                .take("2025-04-02 11:00", Who.CENTER, Steps.AGREE_CLOSURE);
    }
}
