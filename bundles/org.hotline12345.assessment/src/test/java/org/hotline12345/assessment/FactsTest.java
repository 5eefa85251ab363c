package org.hotline12345.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hotline12345.assessment.Fact.Done;
import org.hotline12345.assessment.Fact.Rated;
import org.hotline12345.assessment.Fact.Returning;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Answer;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.ReturnReason;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.Term;
import org.hotline12345.law.time.Weekdays;
import org.junit.jupiter.api.Test;

/** Delivered on Friday 2026-01-30, to be signed in 12 hours and closed in 5 working days: by the end of 2026-02-06. */
class FactsTest {

    private static final UnitId WATER = new UnitId("650421-water");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Instant DELIVERED = Instant.parse("2026-01-30T10:00:00+08:00");
    private static final Instant NEVER = Instant.parse("2026-12-31T10:00:00+08:00");

    @Test
    void whatIsInTimeCountsWhenItIsDone() {
        Assignment done = closed(delivered(1, false).signed(at("2026-01-30T11:00")), at("2026-02-02T10:00"));
        Fact fact = only(ticket(done));
        assertEquals(Optional.of(new Done(JANUARY, true, OptionalInt.empty(), OptionalLong.of(60))), fact.signing());
        assertEquals(
                Optional.of(new Done(FEBRUARY, true, OptionalInt.of(40), OptionalLong.of(3 * 24 * 60))),
                fact.closing());
        assertEquals("水电气热", fact.theme());
        assertEquals(JANUARY, fact.delivered());
    }

    @Test
    void whatIsLateCountsInTheMonthOfItsLimit() {
        Assignment late = closed(delivered(1, false).signed(at("2026-02-01T10:00")), at("2026-03-02T10:00"));
        Fact fact = only(ticket(late));
        assertEquals(Optional.of(JANUARY), fact.signing().map(Done::month));
        assertEquals(Optional.of(false), fact.signing().map(Done::inTime));
        assertEquals(Optional.of(FEBRUARY), fact.closing().map(Done::month));
        assertTrue(fact.closing().orElseThrow().used().orElseThrow() > 100);
        Map<Count, Long> counts = Count.of(fact);
        assertTrue(Measure.named("CLOSED_WITHIN_90").stream().noneMatch(it -> counts.containsKey(count(FEBRUARY, it))));
    }

    @Test
    void whatIsNotDoneCountsOnceItsLimitHasRunOut() {
        Ticket open = ticket(delivered(1, false));
        assertEquals(
                Optional.empty(), Facts.of(open, at("2026-01-30T21:59")).get(0).signing());
        assertEquals(
                Optional.of(Done.missed(JANUARY)),
                Facts.of(open, at("2026-01-30T22:01")).get(0).signing());
        assertEquals(
                Optional.empty(), Facts.of(open, at("2026-02-06T23:59")).get(0).closing());
        assertEquals(
                Optional.of(Done.missed(FEBRUARY)),
                Facts.of(open, at("2026-02-07T00:01")).get(0).closing());
    }

    @Test
    void whatIsClosedEarlyCountsInItsTenth() {
        Ticket early = ticket(closed(delivered(1, false).signed(at("2026-01-30T11:00")), at("2026-02-02T10:00")));
        assertEquals(1L, Count.of(only(early)).get(count(FEBRUARY, Measure.CLOSED_TENTH_4)));
        Ticket disliked = early.evaluated(evaluation("2026-02-02T12:00", Rating.DISSATISFIED));
        assertEquals(null, Count.of(only(disliked)).get(count(FEBRUARY, Measure.CLOSED_TENTH_4)));
        Ticket redone = disliked.with(delivered(2, true));
        Fact first = Facts.of(redone, DELIVERED).get(0);
        assertTrue(first.redone());
        assertEquals(null, Count.of(first).get(count(FEBRUARY, Measure.CLOSED_TENTH_4)));
    }

    @Test
    void theFirstAnswerIsTheFirstThatIsHandedIn() {
        Assignment handedIn = delivered(1, false)
                .signed(at("2026-01-30T11:00"))
                .withClocks(it -> it.pause(at("2026-01-31T10:00"), Pause.Reason.CLOSURE_UNDER_REVIEW)
                        .resume(at("2026-02-02T10:00"), Weekdays.plain()))
                .in(Stage.SIGNED);
        Fact refused = Facts.of(ticket(handedIn), NEVER).get(0);
        assertEquals(
                Optional.of(new Done(JANUARY, true, OptionalInt.empty(), OptionalLong.of(24 * 60))), refused.reply());
        assertEquals(Optional.of(false), refused.closing().map(Done::inTime));
        assertEquals(
                Optional.of(Done.missed(FEBRUARY)),
                Facts.of(ticket(delivered(1, false)), NEVER).get(0).reply());
    }

    @Test
    void whatIsAnsweredOnTheTelephoneIsOfTheCallDesk() {
        Ticket taken = ticket();
        Ticket answered = taken.answered(new Answer("今晚恢复供水", Optional.empty()));
        assertEquals(Optional.of(new Intake(taken.number(), JANUARY, false)), Intake.of(taken));
        assertEquals(Optional.of(true), Intake.of(answered).map(Intake::atOnce));
        assertEquals(
                Optional.of(false),
                Intake.of(answered.with(delivered(1, false))).map(Intake::atOnce));
        assertEquals(Optional.empty(), Intake.of(taken.in(Status.DECLINED)));
    }

    @Test
    void aReviewIsNoDelay() {
        Assignment reviewed = delivered(1, false)
                .signed(at("2026-01-30T11:00"))
                .withClocks(it -> it.pause(at("2026-02-06T10:00"), Pause.Reason.CLOSURE_UNDER_REVIEW))
                .in(Stage.CLOSURE_UNDER_REVIEW);
        assertEquals(Optional.empty(), Facts.of(ticket(reviewed), NEVER).get(0).closing());
    }

    @Test
    void aReturnIsAgreedOrRefusedOrUnderReview() {
        Assignment asked = delivered(1, false).returned(new ReturnReason("不属于本单位职责", "三定方案"));
        assertEquals(
                Returning.NONE,
                only(ticket(asked.in(Stage.RETURN_UNDER_REVIEW))).returning());
        assertEquals(Returning.AGREED, only(ticket(asked.in(Stage.RETURNED))).returning());
        assertEquals(Returning.REFUSED, only(ticket(asked)).returning());
    }

    @Test
    void whatPassedToTheUnitAboveIsCountedThere() {
        Assignment gone = delivered(1, false).in(Stage.PASSED_ON);
        Fact fact = only(ticket(gone, delivered(1, false).passedTo(new UnitId("650421"), 2)));
        assertEquals(2, fact.assignment());
    }

    @Test
    void theLastRatingCountsForWhatTheUnitClosedLast() {
        Assignment first = closed(delivered(1, false), at("2026-02-02T10:00"));
        Assignment redo = closed(delivered(2, true), at("2026-02-03T10:00"));
        Ticket rated = ticket(first, redo)
                .evaluated(evaluation("2026-02-02T12:00", Rating.DISSATISFIED))
                .evaluated(evaluation("2026-03-01T12:00", Rating.SATISFIED));
        List<Fact> facts = Facts.of(rated, NEVER);
        assertEquals(Optional.empty(), facts.get(0).rating());
        assertEquals(
                Optional.of(new Rated(YearMonth.of(2026, 3), Optional.of(Rating.SATISFIED))),
                facts.get(1).rating());
    }

    @Test
    void whoDoesNotRateIsNeverSatisfied() {
        Ticket asked = ticket(closed(delivered(1, false), at("2026-02-02T10:00")))
                .with(Clock.started(
                        ClockKind.EVALUATION, "A21", Term.hours(168), at("2026-02-02T10:00"), Weekdays.plain()));
        assertEquals(
                Optional.empty(), Facts.of(asked, at("2026-02-09T10:00")).get(0).rating());
        Fact unrated = Facts.of(asked, at("2026-02-09T10:01")).get(0);
        assertEquals(Optional.of(new Rated(FEBRUARY, Optional.empty())), unrated.rating());
        Map<Count, Long> counts = Count.of(unrated);
        assertEquals(1L, counts.get(count(FEBRUARY, Measure.RATING_DUE)));
        assertEquals(null, counts.get(count(FEBRUARY, Measure.RATED)));
        assertEquals(null, counts.get(count(FEBRUARY, Measure.SATISFIED)));
    }

    @Test
    void satisfiedIsFromFairlySatisfiedOn() {
        for (Rating rating : Rating.values()) {
            Ticket rated = ticket(closed(delivered(1, false), at("2026-02-02T10:00")))
                    .evaluated(evaluation("2026-02-02T12:00", rating));
            Map<Count, Long> counts = Count.of(Facts.of(rated, NEVER).get(0));
            assertEquals(
                    rating.dissatisfied() ? null : 1L, counts.get(count(FEBRUARY, Measure.SATISFIED)), rating::name);
            assertEquals(1L, counts.get(count(FEBRUARY, Measure.RATED)), rating::name);
        }
    }

    private static Count count(YearMonth month, Measure measure) {
        return new Count(WATER, Count.ALL, month, measure);
    }

    private static Fact only(Ticket ticket) {
        List<Fact> facts = Facts.of(ticket, DELIVERED);
        assertEquals(1, facts.size());
        return facts.get(0);
    }

    private static Assignment delivered(int number, boolean redo) {
        return Assignment.delivered(
                number,
                WATER,
                DELIVERED,
                redo,
                List.of(
                        Clock.started(ClockKind.SIGN, "A14.1", Term.hours(12), DELIVERED, Weekdays.plain()),
                        Clock.started(ClockKind.CLOSING, "A17.1", Term.workingDays(5), DELIVERED, Weekdays.plain())));
    }

    private static Assignment closed(Assignment open, Instant at) {
        return open.withClocks(it -> it.stop(at)).in(Stage.CLOSED);
    }

    private static Evaluation evaluation(String at, Rating handling) {
        return new Evaluation(at(at), Rating.SATISFIED, handling, Optional.empty());
    }

    private static Ticket ticket(Assignment... assignments) {
        Ticket ticket = Ticket.draft(
                new TicketNumber("20260130-000001"),
                "turpan-2021-33",
                "",
                new Matter(
                        Channel.PHONE,
                        Kind.HELP,
                        "水电气热/停水",
                        "650421",
                        "停水",
                        "停水两天",
                        Optional.empty(),
                        true,
                        true,
                        DELIVERED));
        for (Assignment each : assignments) {
            ticket = ticket.with(each);
        }
        return ticket;
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }
}
