package org.hotline12345.document.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotline12345.document.paper.Sheet;

/** The pages of a document, one after the other, each with its number; and how far down the present one is written. */
final class Pages implements Closeable {

    /** 4号. */
    private static final double NUMBER_SIZE = 14;

    private final PDDocument document;
    private final Typesetter typesetter;
    private Sheet sheet = Sheet.UPRIGHT;
    private Pen pen;
    private double y;

    Pages(PDDocument document, Typesetter typesetter) {
        this.document = document;
        this.typesetter = typesetter;
    }

    /** The next page is of this kind. */
    void turn(Sheet to) throws IOException {
        close();
        sheet = to;
        pen = new Pen(document, to);
        y = to.top();
        number();
    }

    /** Turns the page unless there is place for so many points; what no page has place for begins on a new one. */
    boolean turnUnless(double height) throws IOException {
        boolean full = y + height > sheet.top() + sheet.textHeight() && y > sheet.top();
        if (full) {
            turn(sheet);
        }
        return full;
    }

    /** Goes down by so many points. */
    void down(double by) {
        y += by;
    }

    double y() {
        return y;
    }

    double left() {
        return sheet.left();
    }

    double right() {
        return sheet.left() + sheet.textWidth();
    }

    double width() {
        return sheet.textWidth();
    }

    Pen pen() {
        return pen;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    /** 页码: between dashes; of odd pages to the right, of even ones to the left, one character from the edge (7.5). */
    private void number() throws IOException {
        int number = document.getNumberOfPages();
        Line line = typesetter.line("— " + number + " —");
        double x = number % 2 == 1 ? right() - (line.width() + 1) * NUMBER_SIZE : left() + NUMBER_SIZE;
        double baseline = sheet.top() + sheet.textHeight() + Sheet.TO_PAGE_NUMBER + NUMBER_SIZE;
        pen.write(line, x, baseline, NUMBER_SIZE, false, 0);
    }

    @Override
    public void close() throws IOException {
        if (pen != null) {
            pen.close();
        }
    }
}
