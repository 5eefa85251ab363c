package org.hotline12345.warning.live;

import static org.hotline12345.warning.Matters.WATER;
import static org.hotline12345.warning.Matters.at;
import static org.hotline12345.warning.Matters.delivered;
import static org.hotline12345.warning.Matters.taken;
import static org.hotline12345.warning.Matters.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Pace;
import org.hotline12345.warning.PaceTable;
import org.hotline12345.warning.Paces;
import org.hotline12345.warning.Pictures;
import org.hotline12345.warning.Standing;
import org.hotline12345.warning.WorkingTime;
import org.junit.jupiter.api.Test;

/** Delivered on Friday 2026-01-30 at ten: to be signed by ten in the evening and closed by the end of 2026-02-06. */
class LiveTest {

    private static final Instant DELIVERED = at("2026-01-30T10:00");
    private static final Thresholds THRESHOLDS = new Thresholds(
            0.8,
            1,
            Arrays.stream(Standing.values()).collect(Collectors.toMap(it -> it, it -> Duration.ofHours(8))),
            0.25,
            20);
    private static final WorkingTime PLAIN = new WorkingTime(Weekdays.plain());
    private static final Paces NOTHING_KNOWN = new Paces(Map.of());

    @Test
    void aLimitIsAmberAndThenRedAtTheSecond() {
        List<OpenWork> signed = open(signed(1));
        assertEquals(List.of(), Burn.of(signed, THRESHOLDS, at("2026-02-05T23:59")));
        assertEquals(
                Light.AMBER,
                only(Burn.of(signed, THRESHOLDS, at("2026-02-06T00:00"))).light());
        assertEquals(
                Light.AMBER,
                only(Burn.of(signed, THRESHOLDS, at("2026-02-06T23:59"))).light());
        Burn red = only(Burn.of(signed, THRESHOLDS, at("2026-02-07T01:00")));
        assertEquals(Light.RED, red.light());
        assertTrue(red.left().isNegative());
        assertEquals(ClockKind.CLOSING, red.clock().kind());
    }

    @Test
    void theHottestComesFirst() {
        List<OpenWork> open = List.of(
                open(signed(1)).get(0),
                open(unsigned(2)).get(0),
                open(unsigned(3, "2026-01-30T13:00")).get(0));
        List<Burn> burning = Burn.of(open, THRESHOLDS, at("2026-01-30T23:30"));
        assertEquals(
                List.of("20260130-000002", "20260130-000003"),
                burning.stream().map(it -> it.work().ticket().value()).toList());
        assertEquals(
                List.of(Light.RED, Light.AMBER),
                burning.stream().map(Burn::light).toList());
    }

    @Test
    void whatTheCenterReviewsStandsStill() {
        Assignment reviewed = delivered(1, WATER, DELIVERED)
                .signed(at("2026-01-30T11:00"))
                .withClocks(it -> it.pause(at("2026-02-06T12:00"), Pause.Reason.CLOSURE_UNDER_REVIEW))
                .in(Stage.CLOSURE_UNDER_REVIEW);
        Burn burn = only(Burn.of(open(ticket(1, reviewed)), THRESHOLDS, at("2026-02-20T12:00")));
        assertEquals(Light.AMBER, burn.light());
        assertEquals(0.9, burn.share(), 1e-9);
    }

    @Test
    void withWhatNothingHappensIsStuck() {
        List<OpenWork> open = open(unsigned(1));
        assertEquals(List.of(), Stuck.of(open, NOTHING_KNOWN, THRESHOLDS, PLAIN, at("2026-01-30T18:00")));
        Stuck stuck = only(Stuck.of(open, NOTHING_KNOWN, THRESHOLDS, PLAIN, at("2026-01-30T18:01")));
        assertEquals(Duration.ofMinutes(481), stuck.still());
        assertEquals(Duration.ofHours(8), stuck.limit());
        assertFalse(stuck.byOwnPace());
    }

    @Test
    void aUnitThatIsUsuallyFastIsStuckEarlier() {
        List<OpenWork> open = open(unsigned(1));
        // Nine of ten were signed within a twentieth of twelve hours.
        Paces fast = paces(Pace.Measure.SIGN, 40);
        assertEquals(List.of(), Stuck.of(open, fast, THRESHOLDS, PLAIN, at("2026-01-30T12:00")));
        assertTrue(only(Stuck.of(open, fast, THRESHOLDS, PLAIN, at("2026-01-30T12:01")))
                .byOwnPace());
        Paces hardlyKnown = paces(Pace.Measure.SIGN, 19);
        assertEquals(List.of(), Stuck.of(open, hardlyKnown, THRESHOLDS, PLAIN, at("2026-01-30T12:01")));
    }

    @Test
    void theLongestOverItsLimitComesFirst() {
        List<OpenWork> open = List.of(
                open(unsigned(1, "2026-01-30T13:00")).get(0), open(unsigned(2)).get(0));
        List<Stuck> stuck = Stuck.of(open, NOTHING_KNOWN, THRESHOLDS, PLAIN, at("2026-01-31T13:00"));
        assertEquals(
                List.of("20260130-000002", "20260130-000001"),
                stuck.stream().map(it -> it.work().ticket().value()).toList());
    }

    private static Paces paces(Pace.Measure measure, long count) {
        return new Paces(Map.of(new Paces.Of(WATER, Kind.HELP, measure), PaceTable.EMPTY.plus(0, count)));
    }

    private static Ticket unsigned(int number) {
        return unsigned(number, "2026-01-30T10:00");
    }

    private static Ticket unsigned(int number, String when) {
        return with(taken(number, "水电气热/停水", "650421", at(when)), delivered(1, WATER, at(when)));
    }

    private static Ticket signed(int number) {
        return ticket(number, delivered(1, WATER, DELIVERED).signed(at("2026-01-30T11:00")));
    }

    private static Ticket ticket(int number, Assignment assignment) {
        return with(taken(number, "水电气热/停水", "650421", DELIVERED), assignment);
    }

    private static List<OpenWork> open(Ticket ticket) {
        return Pictures.of(ticket, DELIVERED).open();
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size());
        return list.get(0);
    }
}
