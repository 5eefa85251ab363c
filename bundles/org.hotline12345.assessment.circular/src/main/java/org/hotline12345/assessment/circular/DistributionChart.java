package org.hotline12345.assessment.circular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Scale;
import org.hotline12345.document.paper.Style.Place;

/** How the scores of a circular are distributed. */
final class DistributionChart {

    private static final double WIDTH = 430;
    private static final double MARGIN = 30;
    private static final double LIGHT = 0.88;

    private DistributionChart() {}

    /** A box for the half in the middle, a line from the lowest to the highest, and a stroke for each unit. */
    static Drawing of(Circular circular) {
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
}
