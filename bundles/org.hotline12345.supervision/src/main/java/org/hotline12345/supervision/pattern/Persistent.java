package org.hotline12345.supervision.pattern;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hotline12345.law.time.WorkingDays;

/**
 * 连续反复投诉举报而无效果. Finds complaints that are repeated for months. One that was solved, as its requester says, ends the series
 * and is no part of it; a long silence ends it too. Depends on what there is and not on the order in which it came.
 */
public final class Persistent {

    private Persistent() {}

    /** The series of complaints that are all of one matter, the first before the others. */
    public static List<Cluster> of(Collection<Point> points, Persistence persistence) {
        List<Cluster> found = new ArrayList<>();
        List<Point> series = new ArrayList<>();
        for (Point point : new TreeSet<>(points)) {
            if (!series.isEmpty()
                    && ChronoUnit.DAYS.between(day(series.get(series.size() - 1)), day(point))
                            > persistence.gapDays()) {
                end(series, persistence, found);
            }
            if (point.solved()) {
                end(series, persistence, found);
            } else {
                series.add(point);
            }
        }
        end(series, persistence, found);
        return found;
    }

    private static void end(List<Point> series, Persistence persistence, List<Cluster> found) {
        if (series.size() >= persistence.matters() && lasts(series, persistence)) {
            found.add(Cluster.of(series));
        }
        series.clear();
    }

    private static boolean lasts(List<Point> series, Persistence persistence) {
        LocalDate least = day(series.get(0)).plusMonths(persistence.months());
        return !day(series.get(series.size() - 1)).isBefore(least);
    }

    private static LocalDate day(Point point) {
        return point.at().atZone(WorkingDays.ZONE).toLocalDate();
    }
}
