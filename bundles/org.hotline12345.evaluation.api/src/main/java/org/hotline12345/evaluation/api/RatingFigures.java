package org.hotline12345.evaluation.api;

import java.time.LocalDate;
import java.util.Map;

/**
 * 评价统计. Each matter counts once: by its last rating, or where it has none by whether it was asked. Who was satisfied is never
 * told without how many spoke, and who did not speak is never satisfied.
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
 * @param callService how many rated the call service on each level, by the name of the level
 * @param handling how many rated the handling on each level
 * @param participation 参评率: rated, of those rated and unrated
 * @param satisfaction 满意率: satisfied with the handling, of those rated
 * @param satisfiedOfAll satisfied with the handling, of those rated and unrated
 */
public record RatingFigures(
        LocalDate from,
        LocalDate to,
        long matters,
        long unreachable,
        long asked,
        long reached,
        long open,
        long rated,
        long unrated,
        Map<String, Long> callService,
        Map<String, Long> handling,
        RatingShare participation,
        RatingShare satisfaction,
        RatingShare satisfiedOfAll) {}
