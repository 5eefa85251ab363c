package org.hotline12345.law.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * 预警. At which shares of its term a clock warns (A29), and at which it has.
 *
 * @param shares in percent of the time, rising; {@value #OUT} is the moment after the limit
 * @param rung the shares at which it has rung
 */
public record Alarms(List<Integer> shares, List<Integer> rung) {

    /** The share at which the time is over. */
    public static final int OUT = 100;

    public Alarms {
        shares = shares == null ? List.of() : List.copyOf(shares);
        rung = rung == null ? List.of() : List.copyOf(rung);
    }

    public static Alarms none() {
        return new Alarms(List.of(), List.of());
    }

    public static Alarms at(List<Integer> shares) {
        return new Alarms(shares, List.of());
    }

    /** The next share at which it is to ring. */
    public Optional<Integer> next() {
        return shares.stream().filter(share -> !rung.contains(share)).findFirst();
    }

    /** The same shares, of which those that {@code past} names have rung: what is still to come rings anew. */
    Alarms rungWhere(IntPredicate past) {
        List<Integer> still = new ArrayList<>(rung);
        still.removeIf(share -> !past.test(share));
        return new Alarms(shares, still);
    }

    /** Everything up to {@code share} has rung: who comes late to a warning does not ring the earlier ones after it. */
    Alarms rungUpTo(int share) {
        List<Integer> now = new ArrayList<>(rung);
        shares.stream().filter(it -> it <= share && !now.contains(it)).forEach(now::add);
        return new Alarms(shares, now);
    }
}
