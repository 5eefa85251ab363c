package org.hotline12345.assessment.circular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.circular.paper.Drawing;
import org.hotline12345.assessment.circular.paper.Style.Place;

/** The two drawings of a circular: how the scores are distributed, and how their median went over the months. */
final class Charts {

    private static final double WIDTH = 430;
    private static final double MARGIN = 30;
    private static final double GREY = 0.75;
    private static final double LIGHT = 0.88;
    private static final double ASIDE = 12;
    /** How many months have their names below them. */
    private static final int MONTHS = 12;

    private Charts() {}

    /** A box for the half in the middle, a line from the lowest to the highest, and a stroke for each unit. */
    static Drawing distribution(Circular circular) {
        Circular.Distribution at = circular.distribution();
        Scale scale = Scale.over(at.lowest(), at.highest(), MARGIN, WIDTH - 2 * MARGIN);
        double axis = 74;
        double middle = 46;
        List<Drawing.Mark> marks = new ArrayList<>();
        for (BigDecimal number : scale.numbers()) {
            double x = scale.at(number);
            marks.add(new Drawing.Line(x, 6, x, axis, 0.4, LIGHT));
            marks.add(new Drawing.Line(x, axis, x, axis + 3, 0.5, 0));
            marks.add(new Drawing.Label(x, axis + 10, number.toPlainString(), Place.CENTER));
        }
        marks.add(new Drawing.Line(MARGIN, axis, WIDTH - MARGIN, axis, 0.5, 0));
        circular.rows().stream().flatMap(it -> it.score().stream()).forEach(score -> {
            double x = scale.at(score);
            marks.add(new Drawing.Line(x, 10, x, 20, 0.5, 0.3));
        });
        double lower = scale.at(at.lowerQuartile());
        double upper = scale.at(at.upperQuartile());
        marks.add(new Drawing.Line(scale.at(at.lowest()), middle, scale.at(at.highest()), middle, 0.8, 0));
        for (BigDecimal end : List.of(at.lowest(), at.highest())) {
            marks.add(new Drawing.Line(scale.at(end), middle - 8, scale.at(end), middle + 8, 0.8, 0));
        }
        marks.add(new Drawing.Box(lower, middle - 14, upper - lower, 28, LIGHT));
        marks.add(new Drawing.Line(scale.at(at.median()), middle - 14, scale.at(at.median()), middle + 14, 2, 0));
        return new Drawing("图1　得分分布（分）：每一短线为一个单位；方框为居中的一半单位，粗线为中位数", WIDTH, 92, marks);
    }

    /** A dot for each month, joined by a line. */
    static Drawing trend(List<Circular.TrendPoint> points) {
        double top = 14;
        double axis = 124;
        BigDecimal lowest = points.stream()
                .map(Circular.TrendPoint::median)
                .reduce(BigDecimal::min)
                .orElseThrow();
        BigDecimal highest = points.stream()
                .map(Circular.TrendPoint::median)
                .reduce(BigDecimal::max)
                .orElseThrow();
        Scale scale = Scale.over(lowest, highest, axis, top - axis);
        List<Drawing.Mark> marks = new ArrayList<>();
        for (BigDecimal number : scale.numbers()) {
            double y = scale.at(number);
            marks.add(new Drawing.Line(MARGIN, y, WIDTH, y, 0.4, GREY));
            marks.add(new Drawing.Label(MARGIN - 4, y, number.toPlainString(), Place.END));
        }
        double step = (WIDTH - MARGIN) / points.size();
        int each = (points.size() + MONTHS - 1) / MONTHS;
        for (int i = 0; i < points.size(); i++) {
            double x = MARGIN + step * (i + 0.5);
            double y = scale.at(points.get(i).median());
            if (i + 1 < points.size()) {
                marks.add(new Drawing.Line(
                        x, y, x + step, scale.at(points.get(i + 1).median()), 1.2, 0));
            }
            marks.add(new Drawing.Dot(x, y, 2.2));
            if (i % each == 0) {
                double before = scale.at(points.get(Math.max(i - 1, 0)).median());
                double after =
                        scale.at(points.get(Math.min(i + 1, points.size() - 1)).median());
                marks.add(beside(points.get(i), x, y, before, after));
                marks.add(new Drawing.Label(x, axis + 20, month(points, i, each), Place.CENTER));
            }
        }
        return new Drawing("图2　各月得分的中位数（分）", WIDTH, 150, marks);
    }

    /** The number of a dot where the line is not: below a low point, else above, and beside where the line only passes. */
    private static Drawing.Label beside(Circular.TrendPoint point, double x, double y, double before, double after) {
        boolean low = before <= y && after <= y && before + after < 2 * y;
        double aside = before > y && after < y ? -ASIDE : before < y && after > y ? ASIDE : 0;
        return new Drawing.Label(x + aside, low ? y + 9 : y - 9, point.median().toPlainString(), Place.CENTER);
    }

    /** With the year where another begins. */
    private static String month(List<Circular.TrendPoint> points, int i, int each) {
        int year = points.get(i).month().getYear();
        boolean another = i < each || points.get(i - each).month().getYear() != year;
        String month = points.get(i).month().getMonthValue() + "月";
        return another ? year + "年" + month : month;
    }
}
