package org.hotline12345.evaluation.asking;

import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.hotline12345.evaluation.kit.Town.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.evaluation.asking.AnswerDesk.Given;
import org.hotline12345.evaluation.asking.AnswerDesk.Outcome;
import org.hotline12345.evaluation.asking.LinkDesk.Opened;
import org.hotline12345.evaluation.asking.LinkDesk.Rated;
import org.hotline12345.evaluation.kit.Door;
import org.hotline12345.evaluation.module.Brought;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerDeskTest {

    private static final String FILE = "org.example.water/water";
    private static final Given NOTICE = new Given(FILE, "notice", "NO");
    private static final Given SPEED = new Given(FILE, "speed", "FAIRLY_SATISFIED");

    private final Bureau bureau = new Bureau();
    private Sent sms;
    private Ticket ticket;
    private String token;

    @BeforeEach
    void ask() throws Exception {
        Brought.water(bureau.questionnaires, "1.0.0");
        sms = bureau.come("sms.city", Way.SMS, 0);
        ticket = bureau.door.closed(WATER);
        bureau.round();
        token = sms.token();
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void whoHasRatedAnswersOnceByTheSameLinkOrByThatOfTheReminder() throws Exception {
        bureau.later(Duration.ofHours(72));
        assertEquals(new Outcome.NotRated(), answer(token, NOTICE));
        rate(sms.token(), Rating.SATISFIED);

        assertEquals(new Outcome.Kept(2), answer(token, NOTICE, SPEED));
        assertEquals(new Outcome.Before(), answer(sms.token(), NOTICE));
        assertEquals(2, counted());
    }

    @Test
    void neitherTicketNorRequesterStandsWithAnAnswer() throws Exception {
        rate(token, Rating.SATISFIED);
        answer(token, NOTICE, SPEED);

        String kept = bureau.tables.dump("evaluation_answer") + bureau.tables.dump("evaluation_answer_unit");
        assertTrue(kept.contains("停水前您收到通知了吗？|0|") || kept.contains("停水前您收到通知了吗？|1|"), kept);
        assertTrue(kept.contains("1.0.0"), kept);
        assertFalse(kept.contains(ticket.number().value()), kept);
        assertFalse(kept.contains(Door.PHONE), kept);
        assertFalse(kept.contains("张三"), kept);
    }

    @Test
    void aWrongAnswerKeepsNoneAndMayBeMended() {
        rate(token, Rating.SATISFIED);

        assertEquals(1, wrong(NOTICE, new Given(FILE, "speed", "FAST")).nth());
        assertEquals("question", wrong(new Given(FILE, "price", "YES")).component());
        assertEquals(
                "questionnaire",
                wrong(new Given("org.example.other/water", "notice", "YES")).component());
        assertEquals("question", wrong(NOTICE, NOTICE).component());
        assertEquals(0, counted());
        assertEquals(new Outcome.Kept(1), answer(token, SPEED));
    }

    @Test
    void whatAModuleAskedIsAskedNoMoreWhenItHasLeftAndItsAnswersStay() throws Exception {
        rate(token, Rating.SATISFIED);
        answer(token, NOTICE);
        Ticket next = bureau.door.closed(WATER);
        bureau.round();
        assertEquals(1, bureau.answers.asked(next, 1).size());

        Brought.gone(bureau.questionnaires, Brought.WATER);
        rate(sms.token(), Rating.SATISFIED);

        assertEquals(0, bureau.answers.asked(next, 1).size());
        assertInstanceOf(Outcome.Wrong.class, answer(sms.token(), NOTICE));
        assertEquals(1, counted());
    }

    @Test
    void whoseWorkItDoesNotAskOfIsNotAsked() throws Exception {
        Ticket others = bureau.door.closed(SHANSHAN);
        bureau.round();
        assertEquals(Set.of(), bureau.answers.asked(others, 1).keySet());
    }

    @Test
    void aDissatisfiedRequesterAnswersToEachRatingByItsOwnLink() throws Exception {
        rate(token, Rating.DISSATISFIED);
        assertEquals(new Outcome.Kept(1), answer(token, NOTICE));
        bureau.later(Duration.ofHours(24));
        bureau.door.redone(ticket.number(), WATER);
        bureau.round();

        assertEquals(new Outcome.NotRated(), answer(sms.token(), NOTICE));
        rate(sms.token(), Rating.SATISFIED);
        assertEquals(new Outcome.Kept(1), answer(sms.token(), NOTICE));
        assertEquals(2, counted());
    }

    @Test
    void aLinkThatIsWrongOrHasExpiredTakesNothing() {
        rate(token, Rating.SATISFIED);
        assertEquals(new Outcome.NoLink(new Opened.Unknown()), answer("nonsense", NOTICE));
        bureau.clock.turn(Duration.ofDays(7));
        assertEquals(
                new Outcome.NoLink(new Opened.Expired(Bureau.NOON.plus(Duration.ofDays(7)))), answer(token, NOTICE));
    }

    private void rate(String link, Rating handling) {
        assertInstanceOf(
                Rated.Answered.class,
                bureau.links.rate(link, new Evaluate(Rating.SATISFIED, handling, Optional.empty())));
    }

    private Outcome answer(String link, Given... given) {
        return bureau.answers.answer(link, List.of(given));
    }

    private Outcome.Wrong wrong(Given... given) {
        return assertInstanceOf(Outcome.Wrong.class, answer(token, given));
    }

    private long counted() {
        LocalDate day = LocalDate.of(2025, 3, 28);
        return bureau.tables.answers().count(Optional.of(Set.of(WATER)), day, day.plusDays(9)).stream()
                .mapToLong(it -> it.count())
                .sum();
    }
}
