package org.hotline12345.assessment.circular;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Scale;
import org.hotline12345.document.paper.Style.Place;

/**
 * How the median went over the months: a dot for each month of which there is one, and a line from a month to the next. Over
 * months of which there is none no line is drawn.
 */
final class TrendChart {

    private static final double WIDTH = 430;
    private static final double MARGIN = 30;
    private static final double TOP = 14;
    private static final double AXIS = 124;
    private static final double GREY = 0.75;
    private static final double ASIDE = 12;
    /** How many months have their names below them. */
    private static final int NAMES = 12;

    private final List<Circular.TrendPoint> points;
    private final Scale scale;
    private final int months;
    private final List<Drawing.Mark> marks = new ArrayList<>();
    private Optional<YearMonth> named = Optional.empty();

    private TrendChart(List<Circular.TrendPoint> points) {
        this.points = points;
        List<BigDecimal> sorted =
                points.stream().map(Circular.TrendPoint::median).sorted().toList();
        this.scale = Scale.over(sorted.get(0), sorted.get(sorted.size() - 1), AXIS, TOP - AXIS);
        this.months = month(points.size() - 1) + 1;
    }

    /** Of one month at least, the earliest first. */
    static Drawing of(List<Circular.TrendPoint> points) {
        return new TrendChart(points).drawn();
    }

    private Drawing drawn() {
        for (BigDecimal number : scale.numbers()) {
            double y = scale.at(number);
            marks.add(new Drawing.Line(MARGIN, y, WIDTH, y, 0.4, GREY));
            marks.add(new Drawing.Label(MARGIN - 4, y, number.toPlainString(), Place.END));
        }
        for (int i = 0; i < points.size(); i++) {
            if (i + 1 < points.size() && month(i + 1) == month(i) + 1) {
                marks.add(new Drawing.Line(x(i), y(i), x(i + 1), y(i + 1), 1.2, 0));
            }
            marks.add(new Drawing.Dot(x(i), y(i), 2.2));
            YearMonth month = points.get(i).month();
            if (named.isEmpty() || ChronoUnit.MONTHS.between(named.get(), month) * NAMES >= months) {
                marks.add(number(i));
                marks.add(new Drawing.Label(x(i), AXIS + 20, name(month), Place.CENTER));
                named = Optional.of(month);
            }
        }
        return new Drawing("图2　各月得分的中位数（分）", WIDTH, 150, marks);
    }

    /** The number of a dot where the line is not: below a low point, else above, and beside where the line only passes. */
    private Drawing.Label number(int i) {
        double y = y(i);
        double before = y(Math.max(i - 1, 0));
        double after = y(Math.min(i + 1, points.size() - 1));
        boolean low = before <= y && after <= y && before + after < 2 * y;
        double aside = before > y && after < y ? -ASIDE : before < y && after > y ? ASIDE : 0;
        String median = points.get(i).median().toPlainString();
        return new Drawing.Label(x(i) + aside, low ? y + 9 : y - 9, median, Place.CENTER);
    }

    /** With the year where another begins. */
    private String name(YearMonth month) {
        boolean another = named.filter(it -> it.getYear() == month.getYear()).isEmpty();
        return (another ? month.getYear() + "年" : "") + month.getMonthValue() + "月";
    }

    /** How many months after the first. */
    private int month(int i) {
        return (int)
                ChronoUnit.MONTHS.between(points.get(0).month(), points.get(i).month());
    }

    private double x(int i) {
        return MARGIN + (WIDTH - MARGIN) / months * (month(i) + 0.5);
    }

    private double y(int i) {
        return scale.at(points.get(i).median());
    }
}
