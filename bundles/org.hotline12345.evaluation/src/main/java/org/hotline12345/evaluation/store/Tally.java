package org.hotline12345.evaluation.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.evaluation.api.RatingShare;
import org.hotline12345.evaluation.store.Round.Outcome;
import org.hotline12345.law.ticket.Rating;

/** Adds groups of matters up. */
final class Tally {

    /**
     * Matters that are alike.
     *
     * @param count how many
     */
    record Group(
            boolean reachable,
            boolean asked,
            boolean reached,
            Outcome outcome,
            Optional<Rating> callService,
            Optional<Rating> handling,
            long count) {

        /** A line of the query. */
        static Group of(Object[] line) {
            return new Group(
                    flag(line[0]),
                    flag(line[1]),
                    flag(line[2]),
                    Outcome.valueOf((String) line[3]),
                    rating(line[4]),
                    rating(line[5]),
                    ((Number) line[6]).longValue());
        }

        private static boolean flag(Object value) {
            return ((Number) value).intValue() == 1;
        }

        private static Optional<Rating> rating(Object value) {
            return Optional.ofNullable((String) value).map(Rating::valueOf);
        }
    }

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Rating, Long> callService = new EnumMap<>(Rating.class);
    private final Map<Rating, Long> handling = new EnumMap<>(Rating.class);
    private long matters;
    private long unreachable;
    private long asked;
    private long reached;

    void add(Group group) {
        matters += group.count();
        unreachable += group.reachable() ? 0 : group.count();
        asked += group.asked() ? group.count() : 0;
        reached += group.reached() ? group.count() : 0;
        outcomes.merge(group.outcome(), group.count(), Long::sum);
        group.callService().ifPresent(it -> callService.merge(it, group.count(), Long::sum));
        group.handling().ifPresent(it -> handling.merge(it, group.count(), Long::sum));
    }

    RatingFigures figures(LocalDate from, LocalDate to) {
        long rated = of(Outcome.RATED);
        long unrated = of(Outcome.UNRATED);
        long satisfied = handling.entrySet().stream()
                .filter(it -> !it.getKey().dissatisfied())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new RatingFigures(
                from,
                to,
                matters,
                unreachable,
                asked,
                reached,
                of(Outcome.OPEN),
                rated,
                unrated,
                byName(callService),
                byName(handling),
                RatingShare.of(rated, rated + unrated),
                RatingShare.of(satisfied, rated),
                RatingShare.of(satisfied, rated + unrated));
    }

    private long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** Each level, also where nobody chose it, the best first. */
    private static Map<String, Long> byName(Map<Rating, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (Rating rating : Rating.values()) {
            named.put(rating.name(), counts.getOrDefault(rating, 0L));
        }
        return named;
    }
}
