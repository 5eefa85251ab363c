package org.hotline12345.supervision.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotline12345.law.time.WorkingDays;

class PersistentTest {

    private static final Persistence SIX_MONTHS = new Persistence(6, 3, 120);

    @Example
    void sixMonthsAreFromDayToDay() {
        assertEquals(List.of(), found("2025-01-31", "2025-04-30", "2025-07-30"));
        assertEquals(1, found("2025-01-31", "2025-04-30", "2025-07-31").size());
    }

    @Example
    void twoAreNotRepeated() {
        assertEquals(List.of(), Persistent.of(points("2025-01-01", "2025-08-01"), new Persistence(6, 3, 365)));
    }

    @Example
    void aLongSilenceEndsASeries() {
        assertEquals(List.of(), found("2025-01-01", "2025-02-01", "2025-07-01", "2025-07-15"));
        assertEquals(1, found("2025-01-01", "2025-04-01", "2025-07-01").size());
    }

    @Example
    void whatWasSolvedEndsASeriesAndIsNoPartOfIt() {
        List<Point> points = new ArrayList<>(points("2025-01-01", "2025-03-01", "2025-05-01", "2025-07-01"));
        points.set(1, solved(points.get(1)));
        assertEquals(List.of(), Persistent.of(points, SIX_MONTHS));
        points.add(point(9, "2025-09-01"));
        points.add(point(10, "2025-11-01"));
        assertEquals(
                List.of(points.subList(2, 6)),
                Persistent.of(points, SIX_MONTHS).stream().map(Cluster::members).toList());
    }

    @Property(tries = 300)
    void theOrderOfArrivalDoesNotMatter(@ForAll("complaints") List<Point> points, @ForAll Random random) {
        List<Point> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);
        assertEquals(Persistent.of(points, SIX_MONTHS), Persistent.of(shuffled, SIX_MONTHS));
    }

    @Property(tries = 300)
    void noSeriesHoldsWhatWasSolved(@ForAll("complaints") List<Point> points) {
        Persistent.of(points, SIX_MONTHS)
                .forEach(series -> assertEquals(
                        0, series.members().stream().filter(Point::solved).count()));
    }

    @Provide
    Arbitrary<List<Point>> complaints() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900), Arbitraries.of(false, false, false, false, true))
                .as((day, solved) -> new Point(
                        DenseTest.number(day + 1), at(LocalDate.of(2025, 1, 1).plusDays(day)), "a", solved))
                .list()
                .ofMaxSize(25)
                .uniqueElements(Point::ticket);
    }

    private static List<Cluster> found(String... days) {
        return Persistent.of(points(days), SIX_MONTHS);
    }

    private static List<Point> points(String... days) {
        List<Point> points = new ArrayList<>();
        for (String day : days) {
            points.add(point(points.size() + 1, day));
        }
        return points;
    }

    private static Point point(int number, String day) {
        return new Point(DenseTest.number(number), at(LocalDate.parse(day)), "a", false);
    }

    private static Point solved(Point point) {
        return new Point(point.ticket(), point.at(), point.requester(), true);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(WorkingDays.ZONE).toInstant();
    }
}
