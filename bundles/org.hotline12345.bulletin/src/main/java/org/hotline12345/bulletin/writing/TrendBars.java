package org.hotline12345.bulletin.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Scale;
import org.hotline12345.document.paper.Style.Place;
import org.hotline12345.statistics.api.CountRow;

/** How the counts went: a bar for each day or month. */
final class TrendBars {

    private static final double WIDTH = 430;
    private static final double MARGIN = 30;
    private static final double TOP = 14;
    private static final double AXIS = 124;
    private static final double GREY = 0.75;
    private static final double FILLED = 0.6;
    private static final double THICK = 0.7;
    /** How many bars have their names below them, and how many their numbers above. */
    private static final int NAMES = 8;

    private static final int NUMBERS = 16;

    private TrendBars() {}

    /** Of one row at least, the earliest first; keys are days or months. */
    static Drawing of(String caption, List<CountRow> rows) {
        long most = rows.stream().mapToLong(CountRow::count).max().orElseThrow();
        Scale scale = Scale.over(BigDecimal.ZERO, BigDecimal.valueOf(Math.max(most, 1)), AXIS, TOP - AXIS);
        double step = (WIDTH - MARGIN) / rows.size();
        int named = (rows.size() + NAMES - 1) / NAMES;
        List<Drawing.Mark> marks = new ArrayList<>();
        for (BigDecimal number : scale.numbers()) {
            double y = scale.at(number);
            marks.add(new Drawing.Line(MARGIN, y, WIDTH, y, 0.4, GREY));
            marks.add(new Drawing.Label(MARGIN - 4, y, number.toPlainString(), Place.END));
        }
        for (int i = 0; i < rows.size(); i++) {
            CountRow row = rows.get(i);
            double x = MARGIN + step * i;
            double y = scale.at(BigDecimal.valueOf(row.count()));
            if (row.count() > 0) {
                marks.add(new Drawing.Box(x + step * (1 - THICK) / 2, y, step * THICK, AXIS - y, FILLED));
            }
            if (rows.size() <= NUMBERS) {
                marks.add(new Drawing.Label(x + step / 2, y - 6, String.valueOf(row.count()), Place.CENTER));
            }
            if (i % named == 0) {
                marks.add(new Drawing.Label(x + step / 2, AXIS + 12, name(row.key()), Place.CENTER));
            }
        }
        return new Drawing(caption, WIDTH, 142, marks);
    }

    /** A month with its year, a day without. */
    private static String name(String key) {
        String[] parts = key.split("-");
        return parts.length == 2
                ? parts[0] + "." + Integer.parseInt(parts[1])
                : Integer.parseInt(parts[1]) + "." + Integer.parseInt(parts[2]);
    }
}
