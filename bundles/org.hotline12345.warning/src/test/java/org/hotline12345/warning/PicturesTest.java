package org.hotline12345.warning;

import static org.hotline12345.warning.Matters.WATER;
import static org.hotline12345.warning.Matters.at;
import static org.hotline12345.warning.Matters.delivered;
import static org.hotline12345.warning.Matters.taken;
import static org.hotline12345.warning.Matters.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.junit.jupiter.api.Test;

/** Delivered on Friday 2026-01-30 at ten, to be closed by the end of 2026-02-06. */
class PicturesTest {

    private static final Instant DELIVERED = at("2026-01-30T10:00");
    private static final Ticket TAKEN = taken(1, "水电气热/停水", "650421", DELIVERED);
    private static final Picture.Part SIGN = new Picture.Part(1, Pace.Measure.SIGN);
    private static final Picture.Part CLOSE = new Picture.Part(1, Pace.Measure.CLOSE);

    @Test
    void whatIsNotDispatchedLiesWithTheCenter() {
        Picture picture = Pictures.of(TAKEN, DELIVERED);
        OpenWork work = only(picture);
        assertEquals(Optional.empty(), work.unit());
        assertEquals(Standing.AWAITING_DISPATCH, work.standing());
        assertEquals(ClockKind.CENTER, work.clocks().get(0).kind());
        assertEquals(new Intake(Intake.hour(DELIVERED), "水电气热", "650421"), picture.intake());
    }

    @Test
    void whatIsDeliveredLiesWithItsUnit() {
        OpenWork work = only(Pictures.of(with(TAKEN, delivered(1, WATER, DELIVERED)), DELIVERED));
        assertEquals(Optional.of(WATER), work.unit());
        assertEquals(Standing.UNSIGNED, work.standing());
        assertEquals(DELIVERED, work.since());
        assertTrue(work.clock(ClockKind.SIGN).isPresent());
        assertEquals(at("2026-01-30T22:00"), work.due());
    }

    @Test
    void aReviewLiesWithTheCenterSinceItBegan() {
        Instant handedIn = at("2026-02-03T09:00");
        Assignment reviewed = delivered(1, WATER, DELIVERED)
                .signed(at("2026-01-30T11:00"))
                .withClocks(it -> it.pause(handedIn, Pause.Reason.CLOSURE_UNDER_REVIEW))
                .in(Stage.CLOSURE_UNDER_REVIEW);
        OpenWork work = only(Pictures.of(with(TAKEN, reviewed), at("2026-02-05T09:00")));
        assertEquals(Standing.CLOSURE_REVIEW, work.standing());
        assertTrue(work.standing().center());
        assertEquals(handedIn, work.since());
    }

    @Test
    void whatIsDoneHasAPaceAndIsNotOpen() {
        Assignment closed = delivered(1, WATER, DELIVERED)
                .signed(at("2026-01-30T13:00"))
                .withClocks(it -> it.stop(at("2026-02-02T12:00")))
                .in(Stage.CLOSED);
        Picture picture = Pictures.of(with(TAKEN, closed).in(Status.AWAITING_EVALUATION), at("2026-02-02T12:00"));
        assertEquals(List.of(), picture.open());
        assertEquals(
                Map.of(
                        SIGN, new Pace(WATER, Kind.HELP, Pace.Measure.SIGN, YearMonth.of(2026, 1), 5),
                        CLOSE, new Pace(WATER, Kind.HELP, Pace.Measure.CLOSE, YearMonth.of(2026, 2), 2)),
                picture.paces());
    }

    @Test
    void whatIsLateHasTakenMoreThanItsTimeAlready() {
        Ticket ticket = with(TAKEN, delivered(1, WATER, DELIVERED));
        assertEquals(Map.of(), Pictures.of(ticket, at("2026-01-30T21:00")).paces());
        Map<Picture.Part, Pace> late =
                Pictures.of(ticket, at("2026-02-07T00:01")).paces();
        assertEquals(Pace.LATE, late.get(SIGN).part());
        assertEquals(Pace.LATE, late.get(CLOSE).part());
        assertEquals(YearMonth.of(2026, 2), late.get(CLOSE).month());
    }

    @Test
    void whatPassedToTheUnitAboveIsHeldThere() {
        Assignment gone = delivered(1, WATER, DELIVERED).in(Stage.PASSED_ON);
        UnitId county = new UnitId("650421");
        Assignment there = delivered(1, WATER, DELIVERED).passedTo(county, 2);
        Picture picture = Pictures.of(with(TAKEN, gone, there), at("2026-02-07T00:01"));
        assertEquals(Optional.of(county), only(picture).unit());
        assertTrue(picture.paces().keySet().stream().allMatch(it -> it.assignment() == 2));
    }

    private static OpenWork only(Picture picture) {
        assertEquals(1, picture.open().size());
        return picture.open().get(0);
    }
}
