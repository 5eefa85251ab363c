package org.hotline12345.evaluation.soap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.evaluation.api.RatingShare;
import org.hotline12345.law.ticket.Rating;

/**
 * 评价统计. What the requesters said, and how many said anything.
 *
 * @param from the first day
 * @param to the last day
 * @param matters that were closed or answered, so that the requester might rate
 * @param unreachable of these, whose requester left no way to be reached
 * @param asked of these, that were asked by a channel
 * @param reached of these, whose requester opened the link or rated
 * @param open of these, that may still be rated
 * @param rated of these, that were rated
 * @param unrated of these, whose time went by
 * @param callService how many rated the call service on each level, the best first
 * @param handling how many rated the handling on each level, the best first
 * @param participation 参评率: rated, of those rated and unrated; to be shown wherever satisfaction is
 * @param satisfaction 满意率: satisfied with the handling, of those rated
 * @param satisfiedOfAll satisfied with the handling, of those rated and unrated
 */
public record RatingTable(
        LocalDate from,
        LocalDate to,
        long matters,
        long unreachable,
        long asked,
        long reached,
        long open,
        long rated,
        long unrated,
        List<Level> callService,
        List<Level> handling,
        RatingShare participation,
        RatingShare satisfaction,
        RatingShare satisfiedOfAll) {

    /** How many rated on a level. */
    public record Level(Rating rating, long count) {}

    static RatingTable of(RatingFigures figures) {
        return new RatingTable(
                figures.from(),
                figures.to(),
                figures.matters(),
                figures.unreachable(),
                figures.asked(),
                figures.reached(),
                figures.open(),
                figures.rated(),
                figures.unrated(),
                levels(figures.callService()),
                levels(figures.handling()),
                figures.participation(),
                figures.satisfaction(),
                figures.satisfiedOfAll());
    }

    private static List<Level> levels(Map<String, Long> counts) {
        return Arrays.stream(Rating.values())
                .map(it -> new Level(it, counts.getOrDefault(it.name(), 0L)))
                .toList();
    }
}
