package org.hotline12345.assessment.soap;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;

/**
 * What was counted of units.
 *
 * @param from the first month
 * @param to the last month
 * @param behind how many steps are not counted yet
 * @param sum of all rows
 * @param units each unit of which anything was counted
 */
public record FiguresTable(YearMonth from, YearMonth to, long behind, Row sum, List<Row> units) {

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
    public record Row(
            Optional<UnitId> unit,
            String name,
            List<Counted> counts,
            Optional<BigDecimal> signedInTime,
            Optional<BigDecimal> closedInTime,
            Optional<BigDecimal> participation,
            Optional<BigDecimal> satisfaction,
            Optional<BigDecimal> meanSignMinutes,
            Optional<BigDecimal> meanCloseMinutes) {}

    /** How many of a measure. */
    public record Counted(Measure measure, long count) {}

    static FiguresTable of(List<Figures> rows, Span span, City city, long behind) {
        UnitId all = new UnitId("all");
        Figures sum = rows.stream().reduce(Figures.none(all, span.from(), span.to()), Figures::plus);
        return new FiguresTable(
                span.from(),
                span.to(),
                behind,
                row(sum, Optional.empty(), "合计"),
                rows.stream()
                        .map(it -> row(it, Optional.of(it.unit()), city.nameOf(it.unit())))
                        .toList());
    }

    private static Row row(Figures figures, Optional<UnitId> unit, String name) {
        return new Row(
                unit,
                name,
                Arrays.stream(Measure.values())
                        .map(it -> new Counted(it, figures.of(it)))
                        .toList(),
                figures.percent(Measure.SIGNED_IN_TIME, Measure.SIGN_DUE),
                figures.percent(Measure.CLOSED_IN_TIME, Measure.CLOSE_DUE),
                figures.percent(Measure.RATED, Measure.RATING_DUE),
                figures.percent(Measure.SATISFIED, Measure.RATED),
                figures.mean(Measure.SIGN_MINUTES, Measure.SIGNED),
                figures.mean(Measure.CLOSE_MINUTES, Measure.CLOSED));
    }
}
