package org.hotline12345.supervision.pattern;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hotline12345.law.ticket.TicketNumber;

/** What is dense is a set, whatever came first; and what is found bit by bit is what is found at once. */
class DenseTest {

    private static final Density DENSITY = new Density(3, 7, 2);
    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");

    @Example
    void threeOfTwoRequestersInAWeekAreHot() {
        assertEquals(List.of(), Dense.of(List.of(point(1, 0, "a"), point(2, 24, "b")), DENSITY));
        assertEquals(List.of(), Dense.of(List.of(point(1, 0, "a"), point(2, 24, "a"), point(3, 30, "a")), DENSITY));
        assertEquals(
                1,
                Dense.of(List.of(point(1, 0, "a"), point(2, 24, "a"), point(3, 30, "b")), DENSITY)
                        .size());
    }

    @Example
    void theWindowEndsBeforeItsLastMoment() {
        List<Point> far = List.of(point(1, 0, "a"), point(2, 1, "b"), point(3, 7 * 24, "c"));
        assertEquals(List.of(), Dense.of(far, DENSITY));
        List<Point> near = List.of(point(1, 0, "a"), point(2, 1, "b"), point(3, 7 * 24 - 1, "c"));
        assertEquals(3, Dense.of(near, DENSITY).get(0).members().size());
    }

    @Example
    void whoLeftNoNumberCountsAsOne() {
        List<Point> anonymous = List.of(point(1, 0, ""), point(2, 1, ""), point(3, 2, ""));
        assertEquals(List.of(), Dense.of(anonymous, DENSITY));
        List<Point> oneMore = new ArrayList<>(anonymous);
        oneMore.add(point(4, 3, "a"));
        assertEquals(4, Dense.of(oneMore, DENSITY).get(0).members().size());
    }

    @Example
    void windowsThatShareAMatterAreOneAndOthersAreNot() {
        List<Point> chain =
                List.of(point(1, 0, "a"), point(2, 1, "b"), point(3, 150, "c"), point(4, 160, "a"), point(5, 300, "b"));
        assertEquals(1, Dense.of(chain, DENSITY).size());
        List<Point> apart = new ArrayList<>(chain);
        apart.addAll(List.of(point(6, 5000, "a"), point(7, 5001, "b"), point(8, 5002, "c")));
        assertEquals(2, Dense.of(apart, DENSITY).size());
    }

    @Property(tries = 300)
    void theOrderOfArrivalDoesNotMatter(@ForAll("matters") List<Point> points, @ForAll Random random) {
        List<Point> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);
        shuffled.addAll(points);
        assertEquals(Dense.of(points, DENSITY), Dense.of(shuffled, DENSITY));
    }

    @Property(tries = 300)
    void nothingIsInTwoAndEachIsDense(@ForAll("matters") List<Point> points) {
        Set<TicketNumber> seen = new HashSet<>();
        for (Cluster cluster : Dense.of(points, DENSITY)) {
            assertTrue(cluster.members().size() >= DENSITY.matters());
            assertTrue(
                    cluster.members().stream().map(Point::requester).distinct().count() >= DENSITY.requesters());
            cluster.tickets().forEach(it -> assertTrue(seen.add(it), it::value));
        }
    }

    @Property(tries = 300)
    void whatComesInAdditionTakesNothingAway(@ForAll("matters") List<Point> points) {
        Set<TicketNumber> before = new HashSet<>();
        for (int count = 1; count <= points.size(); count++) {
            Set<TicketNumber> now = hot(points.subList(0, count));
            assertTrue(now.containsAll(before));
            before = now;
        }
    }

    /** As the platform does it: around each matter when it comes, in any order. */
    @Property(tries = 300)
    void whatIsFoundBitByBitIsWhatARebuildFinds(@ForAll("matters") List<Point> points, @ForAll Random random) {
        List<Point> arriving = new ArrayList<>(points);
        Collections.shuffle(arriving, random);
        List<Known> known = new ArrayList<>();
        List<Point> there = new ArrayList<>();
        for (Point point : arriving) {
            there.add(point);
            List<Point> around = there.stream()
                    .filter(it -> !it.at().isBefore(point.at().minus(DENSITY.window()))
                            && it.at().isBefore(point.at().plus(DENSITY.window())))
                    .toList();
            known = FindingsTest.numbered(Findings.grown(known, Dense.of(around, DENSITY), 50));
        }
        assertEquals(
                Dense.of(points, DENSITY).stream().map(Cluster::tickets).collect(toSet()),
                known.stream()
                        .map(it -> it.members().keySet())
                        .filter(it -> !it.isEmpty())
                        .collect(toSet()));
        assertEquals(known, FindingsTest.numbered(Findings.settled(known, Dense.of(points, DENSITY), 50)));
    }

    /** The same by the nearest alone, of which only so few are read at first; and some go again. */
    @Property(tries = 1000)
    void whatIsFoundByTheNearestIsWhatARebuildFinds(
            @ForAll("matters") List<Point> points,
            @ForAll @IntRange(min = 2, max = 6) int first,
            @ForAll Random random) {
        List<Point> arriving = new ArrayList<>(points);
        Collections.shuffle(arriving, random);
        List<Known> known = new ArrayList<>();
        List<Point> there = new ArrayList<>();
        for (Point point : arriving) {
            there.add(point);
            List<Cluster> near =
                    Near.come(point, around(there, point), DENSITY, first).clusters();
            known = FindingsTest.numbered(Findings.grown(known, near, 50));
            assertEquals(clusters(there), members(known));
        }
        Set<TicketNumber> hot = hot(there);
        while (!there.isEmpty()) {
            Point point = there.remove(random.nextInt(there.size()));
            if (hot.contains(point.ticket())) {
                hot.removeAll(
                        Near.gone(point, around(there, point), DENSITY, first).left());
            }
            assertEquals(hot(there), hot);
        }
    }

    private static Set<Set<TicketNumber>> clusters(List<Point> points) {
        return Dense.of(points, DENSITY).stream().map(Cluster::tickets).collect(toSet());
    }

    private static Set<Set<TicketNumber>> members(List<Known> known) {
        return known.stream()
                .map(it -> it.members().keySet())
                .filter(it -> !it.isEmpty())
                .collect(toSet());
    }

    /** What a store would read. */
    private static Near.Matters around(List<Point> there, Point self) {
        List<Point> sorted = there.stream().sorted().toList();
        return new Near.Matters() {
            @Override
            public List<Point> before(Instant from, int most) {
                return sorted.stream()
                        .filter(it -> !it.at().isBefore(from) && !it.at().isAfter(self.at()))
                        .sorted(Comparator.reverseOrder())
                        .limit(most)
                        .toList();
            }

            @Override
            public List<Point> after(Instant until, int most) {
                return sorted.stream()
                        .filter(it -> it.at().isAfter(self.at()) && it.at().isBefore(until))
                        .limit(most)
                        .toList();
            }

            @Override
            public long requesters(Instant from, Instant until) {
                return sorted.stream()
                        .filter(it -> !it.at().isBefore(from) && it.at().isBefore(until))
                        .map(Point::requester)
                        .distinct()
                        .count();
            }
        };
    }

    private static Set<TicketNumber> hot(List<Point> points) {
        return Dense.of(points, DENSITY).stream()
                .flatMap(it -> it.tickets().stream())
                .collect(toSet());
    }

    @Provide
    Arbitrary<List<Point>> matters() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 60 * 24);
        Arbitrary<String> requesters = Arbitraries.of("", "a", "b", "c", "d");
        return Combinators.combine(hours, requesters)
                .as((hour, who) -> point(1, hour, who))
                .list()
                .ofMinSize(0)
                .ofMaxSize(40)
                .map(DenseTest::numbered);
    }

    private static List<Point> numbered(List<Point> points) {
        List<Point> numbered = new ArrayList<>();
        for (Point each : points) {
            numbered.add(new Point(number(numbered.size() + 1), each.at(), each.requester(), false));
        }
        return numbered;
    }

    static Point point(int number, int hour, String requester) {
        return new Point(number(number), BEGIN.plus(Duration.ofHours(hour)), requester, false);
    }

    static TicketNumber number(int number) {
        return new TicketNumber("20250101-%06d".formatted(number));
    }
}
