package org.hotline12345.bulletin.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Annotation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.InstantRange;
import org.hotline12345.bulletin.BulletinSettings;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.statistics.api.CountSpan;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Map<BulletinSort, List<String>> ALL = Map.of(
            BulletinSort.DAILY, List.of("leadership"),
            BulletinSort.WEEKLY, List.of("leadership", "counties"),
            BulletinSort.MONTHLY, List.of("counties"));

    @Test
    void theLastPeriodIsDueFromItsHourOn() {
        Timetable timetable = new Timetable(ALL, 8, Duration.ofHours(4));
        // A Monday.
        assertEquals(
                List.of("MONTHLY 2026-05-01 2026-05-31"),
                said(timetable, "2026-06-08T07:59:59"),
                "no day and no week yet");
        assertEquals(
                List.of("DAILY 2026-06-07 2026-06-07", "WEEKLY 2026-06-01 2026-06-07", "MONTHLY 2026-05-01 2026-05-31"),
                said(timetable, "2026-06-08T08:00"));
        assertEquals(
                List.of("DAILY 2025-12-31 2025-12-31", "WEEKLY 2025-12-22 2025-12-28", "MONTHLY 2025-12-01 2025-12-31"),
                said(timetable, "2026-01-01T08:00"));
    }

    @Test
    void whatHasNoReadersIsNotDrafted() {
        Timetable weekly = new Timetable(
                Map.of(BulletinSort.DAILY, List.of(), BulletinSort.WEEKLY, List.of("leadership")), 0, Duration.ZERO);
        assertEquals(List.of("WEEKLY 2026-06-01 2026-06-07"), said(weekly, "2026-06-08T00:00"));
        assertTrue(new Timetable(Map.of(), 8, Duration.ZERO).empty());
    }

    @Test
    void aFileOfSettingsNamesListsWithCommas() {
        Timetable read = Timetable.of(new Settings(new String[] {"leadership, counties,", "leadership"}, 8));
        assertEquals(Map.of(BulletinSort.WEEKLY, List.of("leadership", "counties")), read.readers());
        assertEquals(Duration.ofHours(4), read.patience());
        assertTrue(Timetable.of(new Settings(new String[0], 8)).empty());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Timetable.of(new Settings(new String[0], 24)))
                .getMessage()
                .contains("draftHour"));
    }

    /** Whatever the moment: what is due is over, the one after it is not, and the hour has come. */
    @Property(tries = 2_000)
    void whatIsDueIsTheLatestThatIsOver(
            @ForAll @InstantRange(min = "2019-12-01T00:00:00Z", max = "2032-03-01T00:00:00Z") Instant now,
            @ForAll @IntRange(max = 23) int hour) {
        LocalDate today = now.atZone(WorkingDays.ZONE).toLocalDate();
        List<DueDraft> due = new Timetable(ALL, hour, Duration.ZERO).due(now);
        for (DueDraft each : due) {
            assertTrue(each.period().to().isBefore(today));
            CountSpan next = each.sort().around(each.period().to().plusDays(1));
            assertFalse(next.from().isAfter(today) || next.to().isBefore(today));
            assertFalse(each.since().isAfter(now));
            assertEquals(hour, each.since().atZone(WorkingDays.ZONE).getHour());
        }
        List<BulletinSort> missing = ALL.keySet().stream()
                .filter(sort -> due.stream().noneMatch(it -> it.sort() == sort))
                .toList();
        for (BulletinSort sort : missing) {
            assertEquals(today, sort.around(today).from(), "only the first day is too early");
            assertTrue(now.atZone(WorkingDays.ZONE).getHour() < hour);
        }
    }

    private static List<String> said(Timetable timetable, String at) {
        Instant now = LocalDateTime.parse(at).atZone(WorkingDays.ZONE).toInstant();
        return timetable.due(now).stream()
                .map(it ->
                        it.sort() + " " + it.period().from() + " " + it.period().to())
                .toList();
    }

    /** As the container gives them. */
    private record Settings(String[] weeklyReaders, int draftHour) implements BulletinSettings {

        @Override
        public String title() {
            return "";
        }

        @Override
        public long least() {
            return 10;
        }

        @Override
        public int change() {
            return 50;
        }

        @Override
        public int share() {
            return 40;
        }

        @Override
        public int most() {
            return 10;
        }

        @Override
        public String[] dailyReaders() {
            return new String[0];
        }

        @Override
        public String[] monthlyReaders() {
            return new String[] {" "};
        }

        @Override
        public int waitHours() {
            return 4;
        }

        @Override
        public int roundSeconds() {
            return 60;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return BulletinSettings.class;
        }
    }
}
