package org.hotline12345.bulletin.figures;

import static org.hotline12345.bulletin.kit.Supervised.spot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Supervised;
import org.hotline12345.bulletin.kit.Town;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.statistics.api.CountSpan;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.HotSpots;
import org.hotline12345.supervision.api.SupervisionUnavailable;
import org.hotline12345.warning.api.SuddenRise;
import org.hotline12345.warning.api.SuddenRises;
import org.junit.jupiter.api.Test;

/** Supervision and early warning come and go. */
class SpottingTest {

    private static final CountSpan MARCH = new CountSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final HotTopics NOBODY = new HotTopics(Optional.empty(), Optional.empty());

    private final Spotting spotting = new Spotting(new Town());

    private HotTopics of(BulletinScope scope) {
        return spotting.of(Office.CENTER, scope, MARCH);
    }

    @Test
    void whereNobodyIsThereNothingIsClaimed() {
        assertEquals(NOBODY, of(BulletinScope.CITY));
        HotSpots supervision = new Supervised(List.of());
        spotting.bindSupervision(supervision);
        assertEquals(Optional.of(List.of()), of(BulletinScope.CITY).hotSpots());
        // A better one comes before the other goes.
        HotSpots better = new Supervised(List.of(spot(7, FindingState.FOUND, "2026-03-01", "2026-03-02", 3)));
        spotting.bindSupervision(better);
        spotting.unbindSupervision(supervision);
        assertEquals(1, of(BulletinScope.CITY).hotSpots().orElseThrow().size());
        spotting.unbindSupervision(better);
        assertEquals(NOBODY, of(BulletinScope.CITY));
    }

    @Test
    void onlyThoseOfTheDaysAndTheScopeAndNoneThatWasDismissed() {
        spotting.bindSupervision(new Supervised(List.of(
                spot(1, FindingState.CONFIRMED, "2026-02-20", "2026-03-01", 12),
                spot(2, FindingState.FOUND, "2026-03-31", "2026-04-05", 15),
                spot(3, FindingState.DISMISSED, "2026-03-05", "2026-03-06", 30),
                spot(4, FindingState.FOUND, "2026-04-01", "2026-04-05", 30),
                spot(5, FindingState.MERGED, "2026-03-05", "2026-03-06", 30))));
        assertEquals(
                List.of(2L, 1L),
                of(BulletinScope.CITY).hotSpots().orElseThrow().stream()
                        .map(HotTopics.HotSpotLine::number)
                        .toList());
        assertEquals(2, hotSpots(new BulletinScope(Optional.empty(), Optional.of("650421"), Optional.empty())));
        assertEquals(0, hotSpots(new BulletinScope(Optional.empty(), Optional.of("650422"), Optional.empty())));
        assertEquals(2, hotSpots(new BulletinScope(Optional.empty(), Optional.empty(), Optional.of("水电气热"))));
        assertEquals(0, hotSpots(new BulletinScope(Optional.empty(), Optional.empty(), Optional.of("交通"))));
    }

    @Test
    void risesAreAskedForFromMidnightToMidnightInTurpan() {
        Instant from = Instant.parse("2026-02-28T16:00:00Z");
        Instant to = Instant.parse("2026-03-31T16:00:00Z");
        SuddenRises rises = (since, until) -> {
            assertEquals(List.of(from, to), List.of(since, until));
            return List.of(
                    new SuddenRise("水电气热", Optional.of("650421"), from, Optional.empty(), 40, 6.25, true),
                    new SuddenRise("交通", Optional.empty(), from, Optional.of(to), 20, 5, false));
        };
        spotting.bindWarning(rises);
        assertEquals(
                List.of("鄯善县", "全市"),
                of(BulletinScope.CITY).rises().orElseThrow().stream()
                        .map(HotTopics.RiseLine::place)
                        .toList());
        spotting.unbindWarning(rises);
        assertEquals(Optional.empty(), of(BulletinScope.CITY).rises());
    }

    @Test
    void whoDoesNotAnswerIsAsIfAway() {
        spotting.bindSupervision(new HotSpotsDown());
        assertEquals(NOBODY, of(BulletinScope.CITY));
        assertEquals(Optional.empty(), spotting.hotSpot(Office.CENTER, 1));
    }

    private int hotSpots(BulletinScope scope) {
        return of(scope).hotSpots().orElseThrow().size();
    }

    private static final class HotSpotsDown implements HotSpots {

        @Override
        public List<Finding> list(Actor actor, FindingSelection selection) {
            throw down();
        }

        @Override
        public Optional<Finding> find(Actor actor, long number, Optional<TicketNumber> after) {
            throw down();
        }

        @Override
        public FindingReply confirm(Actor actor, long number, Optional<String> instruction) {
            throw down();
        }

        @Override
        public FindingReply dismiss(Actor actor, long number, String reason) {
            throw down();
        }

        private static SupervisionUnavailable down() {
            return new SupervisionUnavailable("数据库暂时没有响应", Duration.ofSeconds(2), null);
        }
    }
}
