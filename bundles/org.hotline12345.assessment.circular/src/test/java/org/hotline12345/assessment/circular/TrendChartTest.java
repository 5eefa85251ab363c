package org.hotline12345.assessment.circular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.circular.kit.Samples;
import org.hotline12345.document.paper.Drawing;
import org.junit.jupiter.api.Test;

class TrendChartTest {

    @Test
    void eachMonthHasADotAndALineToTheNext() {
        Drawing trend = TrendChart.of(Samples.trend(9));
        assertEquals(9, dots(trend).size());
        assertEquals(8, joins(trend).size());
        assertEquals(dots(trend).get(1).x(), joins(trend).get(0).x2(), 1e-9);
        assertEquals(dots(trend).get(1).y(), joins(trend).get(0).y2(), 1e-9);
    }

    @Test
    void noLineIsDrawnOverMonthsOfWhichThereIsNone() {
        Drawing trend = TrendChart.of(List.of(point(2025, 11, "80"), point(2025, 12, "82"), point(2026, 3, "81")));
        assertEquals(1, joins(trend).size());
        assertEquals(
                3 * (dots(trend).get(1).x() - dots(trend).get(0).x()),
                dots(trend).get(2).x() - dots(trend).get(1).x(),
                1e-9);
        assertTrue(labels(trend).containsAll(List.of("2025年11月", "12月", "2026年3月")), labels(trend)::toString);
    }

    @Test
    void ofManyMonthsTwelveAreNamed() {
        Drawing trend = TrendChart.of(Samples.trend(36));
        assertEquals(12, labels(trend).stream().filter(it -> it.endsWith("月")).count());
    }

    @Test
    void aNumberStandsBelowALowPointAndAboveAHighOne() {
        Drawing trend = TrendChart.of(List.of(point(2026, 1, "80"), point(2026, 2, "70"), point(2026, 3, "90")));
        assertTrue(label(trend, "70").y() > dots(trend).get(1).y());
        assertTrue(label(trend, "90").y() < dots(trend).get(2).y());
    }

    private static Circular.TrendPoint point(int year, int month, String median) {
        return new Circular.TrendPoint(YearMonth.of(year, month), new BigDecimal(median));
    }

    private static List<Drawing.Dot> dots(Drawing drawing) {
        return of(drawing, Drawing.Dot.class);
    }

    /** The lines between dots; those of the axis are lighter. */
    private static List<Drawing.Line> joins(Drawing drawing) {
        return of(drawing, Drawing.Line.class).stream()
                .filter(it -> it.weight() > 1)
                .toList();
    }

    private static List<String> labels(Drawing drawing) {
        return of(drawing, Drawing.Label.class).stream()
                .map(Drawing.Label::text)
                .toList();
    }

    /** The last of this text: the axis comes first. */
    private static Drawing.Label label(Drawing drawing, String text) {
        return of(drawing, Drawing.Label.class).stream()
                .filter(it -> it.text().equals(text))
                .reduce((axis, number) -> number)
                .orElseThrow();
    }

    private static <T extends Drawing.Mark> List<T> of(Drawing drawing, Class<T> kind) {
        return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
