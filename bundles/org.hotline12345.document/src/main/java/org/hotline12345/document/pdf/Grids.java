package org.hotline12345.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Style;

/** Writes tables over as many pages as they need, with their head on each. */
final class Grids {

    private final Pages pages;

    Grids(Pages pages) {
        this.pages = pages;
    }

    void write(Grid grid) throws IOException {
        double[] widths = grid.widths(pages.width());
        Cells head = cells(grid, grid.columns().stream().map(Grid.Column::name).toList(), widths);
        boolean begun = false;
        for (List<String> row : grid.rows()) {
            Cells cells = cells(grid, row, widths);
            if (!begun) {
                pages.turnUnless(head.height() + cells.height());
                write(grid, head, widths, true);
                begun = true;
            } else if (pages.turnUnless(cells.height())) {
                write(grid, head, widths, true);
            }
            write(grid, cells, widths, false);
        }
        pages.down(grid.style().leading());
    }

    private Cells cells(Grid grid, List<String> texts, double[] widths) throws IOException {
        List<List<Line>> cells = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < texts.size(); i++) {
            double width = (widths[i] - 2 * Grid.PADDING) / grid.style().size();
            List<Line> lines = new ArrayList<>();
            for (String text : texts.get(i).split("\n")) {
                lines.addAll(pages.typesetter().wrap(text, width, width));
            }
            cells.add(lines);
            most = Math.max(most, cells.get(i).size());
        }
        return new Cells(cells, most * grid.style().leading() + 2 * Grid.PADDING);
    }

    private void write(Grid grid, Cells cells, double[] widths, boolean head) throws IOException {
        Style style = grid.style();
        double left = pages.left();
        for (int i = 0; i < widths.length; i++) {
            List<Line> lines = cells.lines().get(i);
            Style.Place place =
                    head ? Style.Place.CENTER : grid.columns().get(i).place();
            double top = pages.y() + (cells.height() - lines.size() * style.leading()) / 2;
            for (Line line : lines) {
                double x = Pen.start(line, place, style.size(), left + Grid.PADDING, left + widths[i] - Grid.PADDING);
                pages.pen().write(line, x, top + Paragraphs.base(style), style.size(), head, 0);
                top += style.leading();
            }
            left += widths[i];
        }
        pages.pen().frame(pages.left(), pages.y(), pages.y() + cells.height(), widths, Grid.LINE);
        pages.down(cells.height());
    }

    /** A row as it is drawn. */
    private record Cells(List<List<Line>> lines, double height) {}
}
