package org.hotline12345.document.pdf;

import java.io.IOException;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Style;

/** Draws drawings in the middle between the margins, each on one page with its caption. */
final class Drawings {

    /** From the middle of a line to the base of its characters, of their size. */
    private static final double TO_BASE = 0.36;

    private final Pages pages;
    private final Paragraphs paragraphs;

    Drawings(Pages pages, Paragraphs paragraphs) {
        this.pages = pages;
        this.paragraphs = paragraphs;
    }

    void write(Drawing drawing) throws IOException {
        pages.turnUnless(drawing.height() + Style.CAPTION.leading());
        double x = (pages.left() + pages.right() - drawing.width()) / 2;
        double y = pages.y();
        Pen pen = pages.pen();
        for (Drawing.Mark mark : drawing.marks()) {
            if (mark instanceof Drawing.Line it) {
                pen.draw(new Drawing.Line(x + it.x1(), y + it.y1(), x + it.x2(), y + it.y2(), it.weight(), it.shade()));
            } else if (mark instanceof Drawing.Box it) {
                pen.draw(new Drawing.Box(x + it.x(), y + it.y(), it.width(), it.height(), it.shade()));
            } else if (mark instanceof Drawing.Dot it) {
                pen.draw(new Drawing.Dot(x + it.x(), y + it.y(), it.radius()));
            } else if (mark instanceof Drawing.Label it) {
                Line line = pages.typesetter().line(it.text());
                double size = Drawing.Label.SIZE;
                double start = switch (it.place()) {
                    case START, BOTH -> x + it.x();
                    case CENTER -> x + it.x() - line.width() * size / 2;
                    case END -> x + it.x() - line.width() * size;
                };
                pen.write(line, start, y + it.y() + size * TO_BASE, size, false, 0);
            }
        }
        pages.down(drawing.height());
        paragraphs.write(new Block.Text(Style.CAPTION, drawing.caption()));
    }
}
