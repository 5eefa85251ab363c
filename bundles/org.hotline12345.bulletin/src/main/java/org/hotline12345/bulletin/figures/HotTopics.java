package org.hotline12345.bulletin.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 热点和突增. What supervision and early warning had found of the days of a bulletin when it was drafted.
 *
 * @param hotSpots of supervision (A28.3); empty where it was not there to be asked
 * @param rises of early warning (A29); empty where it was not there to be asked
 */
public record HotTopics(Optional<List<HotSpotLine>> hotSpots, Optional<List<RiseLine>> rises) {

    public HotTopics {
        hotSpots = hotSpots.map(List::copyOf);
        rises = rises.map(List::copyOf);
    }

    /**
     * A hot spot.
     *
     * @param number by which supervision knows it
     * @param category what it is about
     * @param place where, by name
     * @param first the day of its first matter
     * @param last the day of its last
     * @param matters how many
     * @param state what became of it, in words
     */
    public record HotSpotLine(
            long number, String category, String place, LocalDate first, LocalDate last, int matters, String state) {}

    /**
     * A sudden rise.
     *
     * @param theme what rose
     * @param place where, by name
     * @param openedAt since when
     * @param endedAt when it was as usual again
     * @param peak how many at most in 24 hours
     * @param usual how many were to be expected in 24 hours, with one digit behind the point
     * @param confirmed whether a person said that something was the matter
     */
    public record RiseLine(
            String theme,
            String place,
            Instant openedAt,
            Optional<Instant> endedAt,
            long peak,
            BigDecimal usual,
            boolean confirmed) {}
}
