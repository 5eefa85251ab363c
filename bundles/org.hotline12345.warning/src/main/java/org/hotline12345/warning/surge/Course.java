package org.hotline12345.warning.surge;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What becomes of warnings as time goes on: they open, are brought up to date while they last, and end by themselves. */
public final class Course {

    private static final Duration DAY = Duration.ofDays(1);

    private Course() {}

    /**
     * Each warning that is new or has changed.
     *
     * @param open those that last
     * @param rises what was found now, of each series at most once
     * @param endChance how likely a count must be for a warning to end
     */
    public static List<Surge> next(List<Surge> open, List<Rise> rises, double endChance, Instant now) {
        Map<Series, Rise> found = rises.stream().collect(toMap(Rise::series, Function.identity()));
        List<Surge> changed = new ArrayList<>();
        Set<Series> known = new HashSet<>();
        for (Surge surge : open) {
            known.add(surge.series());
            Optional<Rise> rise = Optional.ofNullable(found.get(surge.series()));
            boolean lasts = rise.filter(it -> it.chance() < endChance).isPresent();
            changed.add(
                    lasts
                            ? surge.after(rise.get(), now)
                            : surge.ended(rise.map(Rise::amount).orElse(0L), now));
        }
        rises.stream()
                .filter(it -> it.sudden() && !known.contains(it.series()))
                .forEach(it -> changed.add(Surge.opened(it, now)));
        return changed;
    }

    /**
     * The days that were no usual ones, because a person said that something was the matter.
     *
     * @param surges of the days that are compared with
     * @return of each series the days, 1 for the 24 hours before the current ones
     */
    public static Map<Series, BitSet> unusual(List<Surge> surges, Instant now) {
        Map<Series, BitSet> days = new HashMap<>();
        surges.stream()
                .filter(it -> it.judgement()
                        .filter(said -> said.verdict() == Verdict.REAL)
                        .isPresent())
                .forEach(it -> {
                    int last = day(it.endedAt().orElse(now), now);
                    // What opened it had come in the 24 hours before.
                    int first = day(it.openedAt().minus(DAY), now);
                    days.computeIfAbsent(it.series(), series -> new BitSet()).set(last, first + 1);
                });
        return days;
    }

    private static int day(Instant at, Instant now) {
        return (int) Math.max(0, Duration.between(at, now).dividedBy(DAY));
    }
}
