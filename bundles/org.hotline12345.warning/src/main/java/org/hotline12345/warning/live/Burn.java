package org.hotline12345.warning.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hotline12345.warning.Burning;
import org.hotline12345.warning.OpenWork;

/**
 * What burns.
 *
 * @param work what
 * @param clock by which of its limits
 * @param light how much
 * @param share which share of the limit is used
 * @param left how much time there is; negative where it is late
 */
public record Burn(OpenWork work, Burning clock, Light light, double share, Duration left) {

    private static final Comparator<Burn> HOTTEST_FIRST = Comparator.comparing(Burn::light)
            .thenComparing(Burn::share)
            .reversed()
            .thenComparing(Burn::left)
            .thenComparing(it -> it.work().ticket().value());

    /** Each work once, by the limit that burns most; those that do not burn are left out. The hottest first. */
    public static List<Burn> of(List<OpenWork> open, Thresholds thresholds, Instant now) {
        return open.stream()
                .flatMap(it -> burn(it, thresholds, now))
                .filter(it -> it.light() != Light.GREEN)
                .sorted(HOTTEST_FIRST)
                .toList();
    }

    private static Stream<Burn> burn(OpenWork work, Thresholds thresholds, Instant now) {
        return work
                .hottest(now)
                .map(it -> new Burn(work, it, thresholds.light(it, now), it.share(now), it.left(now)))
                .stream();
    }
}
