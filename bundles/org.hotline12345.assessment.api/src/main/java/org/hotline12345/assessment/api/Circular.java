package org.hotline12345.assessment.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * 考核通报. A published result as it is made known (A33). Distribution and trend stand before the rank, and units that had no
 * tickets are no losers of a comparison: they are listed apart. What is there is what is published; it says nothing of a
 * requester.
 *
 * @param title in a line, such as 2026年3月区县人民政府考核通报
 * @param number the number of the document that published it
 * @param date when it was published, in Asia/Shanghai
 * @param from the first month
 * @param to the last month
 * @param ruleSet the rule set and its version, as people call it
 * @param rows the units with tickets, the best first
 * @param withoutTickets the units that had none, in the order of their ids, without rank
 * @param indicators the names of the columns, in the order of each row's cells
 * @param distribution how the scores spread; zeros where no unit has a score
 * @param trend the median of each month, the earliest first; as far as months before were published
 * @param notes what a reader should know besides: what was left out, corrected or appealed against
 */
public record Circular(
        String title,
        String number,
        LocalDate date,
        YearMonth from,
        YearMonth to,
        String ruleSet,
        List<Row> rows,
        List<Row> withoutTickets,
        List<String> indicators,
        Distribution distribution,
        List<TrendPoint> trend,
        List<String> notes) {

    public Circular {
        rows = List.copyOf(rows);
        withoutTickets = List.copyOf(withoutTickets);
        indicators = List.copyOf(indicators);
        trend = List.copyOf(trend);
        notes = List.copyOf(notes);
    }

    /**
     * One unit.
     *
     * @param unit which
     * @param name what people call it
     * @param level where it stands, as people call it, such as 区县人民政府
     * @param rank from 1; units of one score share the better rank; empty without tickets
     * @param score its points; empty without tickets
     * @param before its points in the period before, where that was published
     * @param cells one for each of the indicators
     * @param underAppeal whether the unit has appealed and there is no decision yet (A35)
     */
    public record Row(
            UnitId unit,
            String name,
            String level,
            Optional<Integer> rank,
            Optional<BigDecimal> score,
            Optional<BigDecimal> before,
            List<Cell> cells,
            boolean underAppeal) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One number of a unit.
     *
     * @param indicator its name, one of {@link Circular#indicators()}
     * @param value what came out; empty where the indicator does not apply
     * @param text the same for a reader, such as {@code 96.50%（193/200）}, or why there is none
     */
    public record Cell(String indicator, Optional<BigDecimal> value, String text) {}

    /** How the scores of the units with tickets spread; quartiles by linear interpolation, two digits. */
    public record Distribution(
            BigDecimal lowest,
            BigDecimal lowerQuartile,
            BigDecimal median,
            BigDecimal upperQuartile,
            BigDecimal highest) {}

    /**
     * The middle of a month.
     *
     * @param month which
     * @param median of the scores of that month's published result for the same level
     */
    public record TrendPoint(YearMonth month, BigDecimal median) {}
}
