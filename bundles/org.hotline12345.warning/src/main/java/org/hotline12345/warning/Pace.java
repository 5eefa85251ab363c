package org.hotline12345.warning;

import java.time.YearMonth;
import java.util.Comparator;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;

/**
 * 办理节奏. How much of its time something took, or that it took more than all of it.
 *
 * @param unit who had it
 * @param kind of which kind of matter
 * @param measure what took the time
 * @param month in which it was done, or ran late, Asia/Shanghai
 * @param part which twentieth of the time, from 0; {@link #LATE} for more than all of it
 */
public record Pace(UnitId unit, Kind kind, Measure measure, YearMonth month, int part) implements Comparable<Pace> {

    /** Into how many parts the time is cut. */
    public static final int PARTS = 20;

    /** The part behind the last. */
    public static final int LATE = PARTS;

    private static final Comparator<Pace> ORDER = Comparator.comparing(Pace::month)
            .thenComparing(it -> it.unit().value())
            .thenComparing(Pace::kind)
            .thenComparing(Pace::measure)
            .thenComparing(Pace::part);

    /** What takes time. */
    public enum Measure {
        @Called("签收")
        SIGN,
        @Called("办结")
        CLOSE
    }

    /** The part in which a share lies. */
    public static int part(double share) {
        return share > 1 ? LATE : Math.min(PARTS - 1, (int) (share * PARTS));
    }

    /** In an order in which all who write the books take the lines, so that nobody waits in a circle. */
    @Override
    public int compareTo(Pace other) {
        return ORDER.compare(this, other);
    }
}
