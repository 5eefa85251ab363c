package org.hotline12345.supervision.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 邻近. What becomes of matters that lie densely when one comes or goes, by the nearest alone. A side that is dense by itself is dense with
 * and without that one, and so is whatever lies beyond it: nothing there joins or leaves. So where ten thousand lie, some hundred are read.
 *
 * @param self the one that comes or goes
 * @param before those before it, the nearest first
 * @param after those after it, the nearest first
 * @param density what is dense
 */
public record Near(Point self, List<Point> before, List<Point> after, Density density) {

    /** Of one kind and place, around one matter. */
    public interface Matters {

        /** Those from a moment on, up to and including the one around which is looked, the nearest first. */
        List<Point> before(Instant from, int most);

        /** Those after it and before a moment, the nearest first. */
        List<Point> after(Instant until, int most);

        /** How many requesters there are between two moments, the second not included. */
        long requesters(Instant from, Instant until);
    }

    private static final int WIDER = 4;

    public Near {
        before = others(self, before);
        after = others(self, after);
    }

    private static List<Point> others(Point self, List<Point> found) {
        return found.stream().filter(it -> !it.ticket().equals(self.ticket())).toList();
    }

    /**
     * Around one that has come.
     *
     * @param first how many are read on each side at first; more where those say too little
     */
    public static Near come(Point self, Matters matters, Density density, int first) {
        Instant from = self.at().minus(density.window()).plusMillis(1);
        Instant until = self.at().plus(density.window());
        Near near = new Near(self, matters.before(from, first), matters.after(until, first), density);
        // However many one requester brings is no hot spot, and need not be read.
        boolean hopeless = !near.enough(first) && matters.requesters(from, until) < density.requesters();
        return hopeless ? new Near(self, List.of(), List.of(), density) : near.widened(matters, from, until, first);
    }

    /** Around one that has gone: who stood by it may still stand by others that are as far again. */
    public static Near gone(Point self, Matters matters, Density density, int first) {
        Duration reach = density.window().multipliedBy(2);
        Instant from = self.at().minus(reach).plusMillis(1);
        Instant until = self.at().plus(reach);
        return new Near(self, matters.before(from, first), matters.after(until, first), density)
                .widened(matters, from, until, first);
    }

    private Near widened(Matters matters, Instant from, Instant until, int first) {
        return new Near(
                self,
                widened(before, first, most -> matters.before(from, most)),
                widened(after, first, most -> matters.after(until, most)),
                density);
    }

    private List<Point> widened(List<Point> side, int first, IntFunction<List<Point>> nearest) {
        List<Point> found = side;
        for (int most = first; !enough(found, most); ) {
            most *= WIDER;
            found = others(self, nearest.apply(most));
        }
        return found;
    }

    private boolean enough(int asked) {
        return enough(before, asked) && enough(after, asked);
    }

    /** Whether that is all there is on a side, or it is dense by itself. */
    private boolean enough(List<Point> side, int asked) {
        return side.size() < asked - 1 || dense(side);
    }

    /** Whether those that may lie in one window with it are many enough by themselves. */
    private boolean dense(List<Point> side) {
        List<Point> within = side.stream().filter(this::beside).toList();
        return within.size() >= density.matters()
                && within.stream().map(Point::requester).distinct().count() >= density.requesters();
    }

    private boolean beside(Point other) {
        return Duration.between(self.at(), other.at()).abs().compareTo(density.window()) < 0;
    }

    /** The clusters in what was read, with the one that has come; parts of those that there are. */
    public List<Cluster> clusters() {
        return Dense.of(Stream.concat(Stream.of(self), others()).toList(), density);
    }

    /** Those that are in no cluster now that it has gone, and itself; whoever was in none before among them. */
    public Set<TicketNumber> left() {
        Set<TicketNumber> stay = Dense.of(others().toList(), density).stream()
                .flatMap(it -> it.members().stream())
                .map(Point::ticket)
                .collect(Collectors.toSet());
        Set<TicketNumber> left = others().filter(this::beside)
                .map(Point::ticket)
                .filter(it -> !stay.contains(it))
                .collect(Collectors.toSet());
        left.add(self.ticket());
        return left;
    }

    private Stream<Point> others() {
        return Stream.concat(before.stream(), after.stream());
    }
}
