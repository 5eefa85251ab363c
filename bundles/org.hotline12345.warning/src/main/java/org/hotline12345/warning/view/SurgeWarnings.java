package org.hotline12345.warning.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.warning.surge.Series;
import org.hotline12345.warning.surge.Surge;
import org.hotline12345.warning.surge.Verdict;

/**
 * Warnings of rises.
 *
 * @param judged of how many a person has said what they were
 * @param falseAlarms how many of those were in vain
 * @param items the latest first
 */
public record SurgeWarnings(long judged, long falseAlarms, List<SurgeWarning> items) {

    /**
     * One of them.
     *
     * @param id by which it is known
     * @param theme what rose
     * @param place where; left out for the whole city
     * @param placeName what people call it
     * @param openedAt since when
     * @param updatedAt when it was last looked at
     * @param endedAt when it was as usual again; left out while it lasts
     * @param count how many came in the last 24 hours
     * @param peak how many at most
     * @param usual how many are usual
     * @param chance how likely that is where nothing is the matter, such as {@code 2.1E-9}
     * @param verdict what a person said of it
     * @param note why
     * @param judgedBy who
     * @param judgedAt when
     */
    public record SurgeWarning(
            String id,
            String theme,
            Optional<String> place,
            String placeName,
            Instant openedAt,
            Instant updatedAt,
            Optional<Instant> endedAt,
            long count,
            long peak,
            BigDecimal usual,
            String chance,
            Optional<Verdict> verdict,
            Optional<String> note,
            Optional<String> judgedBy,
            Optional<Instant> judgedAt) {}

    public static SurgeWarnings of(List<Surge> surges, boolean openOnly, City city) {
        return new SurgeWarnings(
                count(surges, Verdict.REAL) + count(surges, Verdict.FALSE_ALARM),
                count(surges, Verdict.FALSE_ALARM),
                surges.stream()
                        .filter(it -> !openOnly || it.open())
                        .map(it -> item(it, city))
                        .toList());
    }

    private static long count(List<Surge> surges, Verdict verdict) {
        return surges.stream()
                .flatMap(it -> it.judgement().stream())
                .filter(it -> it.verdict() == verdict)
                .count();
    }

    public static SurgeWarning item(Surge surge, City city) {
        Optional<String> place = Optional.of(surge.series().place()).filter(it -> !it.equals(Series.CITY));
        return new SurgeWarning(
                surge.id(),
                surge.series().theme(),
                place,
                place.map(it -> city.place(it).map(Place::name).orElse(it)).orElse("全市"),
                surge.openedAt(),
                surge.updatedAt(),
                surge.endedAt(),
                surge.amount(),
                surge.peak(),
                Shown.mean(surge.usual()),
                "%.1E".formatted(surge.chance()),
                surge.judgement().map(Surge.Judgement::verdict),
                surge.judgement().map(Surge.Judgement::note),
                surge.judgement().map(Surge.Judgement::by),
                surge.judgement().map(Surge.Judgement::at));
    }
}
