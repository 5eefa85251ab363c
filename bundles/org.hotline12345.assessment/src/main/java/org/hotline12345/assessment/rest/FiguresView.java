package org.hotline12345.assessment.rest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;

/**
 * What was counted of a unit.
 *
 * @param unit whose; left out where it is the sum of several
 * @param name what people call it
 * @param counts how many of each measure
 * @param signedInTime in percent of what was to be signed (A14.1)
 * @param closedInTime in percent of what was to be closed (A17)
 * @param participation in percent of what was to be rated; to be shown wherever satisfaction is
 * @param satisfaction in percent of what was rated (A21)
 * @param meanSignMinutes from delivery to signing
 * @param meanCloseMinutes from delivery to closing
 */
public record FiguresView(
        Optional<UnitId> unit,
        String name,
        Map<String, Long> counts,
        Optional<BigDecimal> signedInTime,
        Optional<BigDecimal> closedInTime,
        Optional<BigDecimal> participation,
        Optional<BigDecimal> satisfaction,
        Optional<BigDecimal> meanSignMinutes,
        Optional<BigDecimal> meanCloseMinutes) {

    /**
     * A table of them.
     *
     * @param from the first month
     * @param to the last month
     * @param behind how many steps are not counted yet
     * @param sum of all rows
     * @param units each unit of which anything was counted
     */
    public record FiguresTable(String from, String to, long behind, FiguresView sum, List<FiguresView> units) {}

    static FiguresTable table(List<Figures> rows, YearMonth from, YearMonth to, UnitId top, City city, long behind) {
        Figures sum = rows.stream().reduce(Figures.none(top, from, to), Figures::plus);
        return new FiguresTable(
                from.toString(),
                to.toString(),
                behind,
                of(sum, Optional.empty(), "合计"),
                rows.stream()
                        .map(it -> of(it, Optional.of(it.unit()), city.nameOf(it.unit())))
                        .toList());
    }

    private static FiguresView of(Figures figures, Optional<UnitId> unit, String name) {
        Map<String, Long> counts = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            counts.put(measure.name(), figures.of(measure));
        }
        return new FiguresView(
                unit,
                name,
                counts,
                figures.percent(Measure.SIGNED_IN_TIME, Measure.SIGN_DUE),
                figures.percent(Measure.CLOSED_IN_TIME, Measure.CLOSE_DUE),
                figures.percent(Measure.RATED, Measure.RATING_DUE),
                figures.percent(Measure.SATISFIED, Measure.RATED),
                figures.mean(Measure.SIGN_MINUTES, Measure.SIGNED),
                figures.mean(Measure.CLOSE_MINUTES, Measure.CLOSED));
    }
}
