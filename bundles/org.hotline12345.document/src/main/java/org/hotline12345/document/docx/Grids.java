package org.hotline12345.document.docx;

import java.util.List;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Style;

/** Writes tables. Their heads are marked to be repeated, their rows not to be divided. */
final class Grids {

    private final Xml xml;
    private final Runs runs;

    Grids(Xml xml, Runs runs) {
        this.xml = xml;
        this.runs = runs;
    }

    /** A table as wide as {@code width} points. */
    void write(Grid grid, double width) {
        double[] widths = grid.widths(width);
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", Units.twips(width), "w:type", "dxa");
        xml.empty("w:jc", "w:val", "center");
        borders();
        xml.empty("w:tblLayout", "w:type", "fixed");
        margins();
        xml.close();
        xml.open("w:tblGrid");
        for (double it : widths) {
            xml.empty("w:gridCol", "w:w", Units.twips(it));
        }
        xml.close();
        row(grid, grid.columns().stream().map(Grid.Column::name).toList(), widths, true);
        grid.rows().forEach(it -> row(grid, it, widths, false));
        xml.close();
    }

    private void row(Grid grid, List<String> texts, double[] widths, boolean head) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < widths.length; i++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Units.twips(widths[i]), "w:type", "dxa");
            xml.empty("w:vAlign", "w:val", "center").close();
            Style.Place place =
                    head ? Style.Place.CENTER : grid.columns().get(i).place();
            for (String text : texts.get(i).split("\n")) {
                runs.paragraph(grid.style(), text, place, head);
            }
            xml.close();
        }
        xml.close();
    }

    private void borders() {
        xml.open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(
                    "w:" + side,
                    "w:val",
                    "single",
                    "w:sz",
                    Units.eighths(Grid.LINE),
                    "w:space",
                    0,
                    "w:color",
                    "000000");
        }
        xml.close();
    }

    private void margins() {
        xml.open("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            xml.empty("w:" + side, "w:w", Units.twips(Grid.PADDING), "w:type", "dxa");
        }
        xml.close();
    }
}
