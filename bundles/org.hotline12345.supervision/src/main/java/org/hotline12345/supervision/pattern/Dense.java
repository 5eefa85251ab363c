package org.hotline12345.supervision.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * 集中投诉举报. Finds where matters lie densely. A window that holds enough of them is dense; dense windows that share a matter are
 * one cluster. So a cluster is a set that depends on what there is and not on the order in which it came, it never loses a
 * member by what comes in addition, and no matter is in two.
 */
public final class Dense {

    private final List<Point> points;
    private final Density density;
    private final Map<String, Integer> requesters = new HashMap<>();

    private Dense(Collection<Point> points, Density density) {
        this.points = List.copyOf(new TreeSet<>(points));
        this.density = density;
    }

    /** The clusters of matters that are all of one kind and place, the first before the others. */
    public static List<Cluster> of(Collection<Point> points, Density density) {
        return new Dense(points, density).clusters();
    }

    /** One window begins at each matter; any other window holds no more than the one at its first matter. */
    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        int from = -1;
        int to = 0;
        int end = 0;
        for (int start = 0; start < points.size(); start++) {
            while (end < points.size() && within(start, end)) {
                requesters.merge(points.get(end).requester(), 1, Integer::sum);
                end++;
            }
            if (end - start >= density.matters() && requesters.size() >= density.requesters()) {
                if (from >= 0 && start >= to) {
                    clusters.add(Cluster.of(points.subList(from, to)));
                    from = start;
                }
                from = from < 0 ? start : from;
                to = end;
            }
            requesters.computeIfPresent(points.get(start).requester(), (who, count) -> count == 1 ? null : count - 1);
        }
        if (from >= 0) {
            clusters.add(Cluster.of(points.subList(from, to)));
        }
        return clusters;
    }

    private boolean within(int start, int end) {
        return points.get(end).at().isBefore(points.get(start).at().plus(density.window()));
    }
}
