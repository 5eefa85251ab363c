package org.hotline12345.warning.forecast;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.warning.Burning;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Pace;
import org.hotline12345.warning.PaceTable;
import org.hotline12345.warning.Paces;

/**
 * 预测. What will run late.
 *
 * @param from as of when
 * @param until of what falls due until then
 * @param units each unit that has something due or late, the one with the most to expect first
 * @param risks what falls due, the likeliest to be late first
 */
public record Outlook(Instant from, Instant until, List<UnitOutlook> units, List<Risk> risks) {

    private static final Comparator<Risk> LIKELIEST_FIRST = Comparator.comparing(
                    (Risk it) -> it.odds().chance())
            .reversed()
            .thenComparing(Risk::due)
            .thenComparing(it -> it.work().ticket().value());

    private static final Comparator<UnitOutlook> WORST_FIRST = Comparator.comparing(UnitOutlook::expected)
            .reversed()
            .thenComparing(it -> it.unit().value());

    /**
     * As of now. What the center reviews stands still and is no risk, unless the center refuses it: then it is back.
     *
     * @param weight for how many cases of a unit the city counts
     */
    public static Outlook of(List<OpenWork> open, Paces paces, double weight, Instant now, Instant until) {
        Map<Kind, PaceTable> city = new HashMap<>();
        List<Risk> risks = open.stream()
                .flatMap(it -> running(it).stream()
                        .filter(clock -> !clock.late(now) && !clock.due().isAfter(until))
                        .flatMap(clock -> it.unit().stream()
                                .map(unit -> risk(
                                        it,
                                        clock,
                                        paces.of(unit, it.kind(), Pace.Measure.CLOSE),
                                        city.computeIfAbsent(it.kind(), kind -> paces.city(kind, Pace.Measure.CLOSE)),
                                        weight,
                                        now))))
                .sorted(LIKELIEST_FIRST)
                .toList();
        return new Outlook(now, until, units(open, risks, now), risks);
    }

    private static Risk risk(OpenWork work, Burning clock, PaceTable own, PaceTable city, double weight, Instant now) {
        double share = clock.share(now);
        return new Risk(work, clock.due(), share, Odds.of(own, city, share, weight));
    }

    private static List<UnitOutlook> units(List<OpenWork> open, List<Risk> risks, Instant now) {
        Map<UnitId, List<Risk>> due =
                risks.stream().collect(groupingBy(it -> it.work().unit().orElseThrow()));
        Map<UnitId, Long> late = late(open, now);
        return Stream.concat(due.keySet().stream(), late.keySet().stream())
                .distinct()
                .map(it -> outlook(it, due.getOrDefault(it, List.of()), late.getOrDefault(it, 0L)))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static UnitOutlook outlook(UnitId unit, List<Risk> due, long late) {
        double expected = due.stream().mapToDouble(it -> it.odds().chance()).sum();
        return new UnitOutlook(unit, due.size(), expected, late);
    }

    private static Map<UnitId, Long> late(List<OpenWork> open, Instant now) {
        Map<UnitId, Long> late = new HashMap<>();
        open.stream()
                .filter(it -> it.clock(ClockKind.CLOSING)
                        .filter(clock -> clock.late(now))
                        .isPresent())
                .forEach(it -> it.unit().ifPresent(unit -> late.merge(unit, 1L, Long::sum)));
        return late;
    }

    private static Optional<Burning> running(OpenWork work) {
        return work.clock(ClockKind.CLOSING).filter(it -> it.pausedSince().isEmpty());
    }
}
