package org.hotline12345.document.pdf;

import java.io.IOException;
import java.util.List;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Style;

/** Writes paragraphs, and the red line. */
final class Paragraphs {

    /** How much a line may be widened between two characters to reach the edge, where the font has the size 1. */
    private static final double WIDENED = 0.1;
    /** How far below the upper edge of its line the base of characters is, of the leading's rest and the size. */
    private static final double ASCENT = 0.86;

    private final Pages pages;

    Paragraphs(Pages pages) {
        this.pages = pages;
    }

    void write(Block.Text text) throws IOException {
        Style style = text.style();
        if (style.withNext()) {
            pages.turnUnless(3 * style.leading());
        }
        double left = pages.left();
        double right = pages.right() - style.endIndent() * style.size();
        double width = (right - left) / style.size();
        List<Line> lines = pages.typesetter().wrap(text.text(), width - style.indent(), width);
        for (int i = 0; i < lines.size(); i++) {
            pages.turnUnless(style.leading());
            double from = i == 0 ? left + style.indent() * style.size() : left;
            write(lines.get(i), style, from, right, i + 1 < lines.size());
            pages.down(style.leading());
        }
    }

    void write(Block.Rule rule) throws IOException {
        double y = pages.y() + Style.BODY.leading() / 2;
        pages.pen()
                .draw(
                        new Drawing.Line(pages.left(), y, pages.right(), y, Block.Rule.WEIGHT, 0),
                        Integer.parseInt(Block.Rule.RED, 16));
        pages.down(Style.BODY.leading());
    }

    /** Where the base of a line's characters is below its upper edge. */
    static double base(Style style) {
        return (style.leading() - style.size()) / 2 + ASCENT * style.size();
    }

    private void write(Line line, Style style, double left, double right, boolean goesOn) throws IOException {
        double rest = (right - left) / style.size() - line.width();
        double each = line.characters() > 1 ? rest / (line.characters() - 1) : 0;
        boolean widen = goesOn && style.place() == Style.Place.BOTH && each > 0 && each < WIDENED;
        pages.pen()
                .write(
                        line,
                        widen ? left : Pen.start(line, style.place(), style.size(), left, right),
                        pages.y() + base(style),
                        style.size(),
                        style.bold(),
                        widen ? each * style.size() : 0);
    }
}
