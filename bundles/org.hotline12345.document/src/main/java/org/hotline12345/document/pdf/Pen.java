package org.hotline12345.document.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Sheet;
import org.hotline12345.document.paper.Style;

/** Draws on one page. Lengths are points from its upper left corner. */
final class Pen implements Closeable {

    /** How much of its size a bold character is thicker: there is one weight of the font. */
    private static final double BOLD = 0.03;

    private final PDPageContentStream stream;
    private final double height;

    Pen(PDDocument document, Sheet sheet) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        document.addPage(page);
        this.height = sheet.height();
        this.stream = new PDPageContentStream(document, page);
    }

    /**
     * Writes a line.
     *
     * @param baseline on which it stands
     * @param spacing points more between characters
     */
    void write(Line line, double x, double baseline, double size, boolean bold, double spacing) throws IOException {
        if (line.spans().isEmpty()) {
            return;
        }
        if (line.read().isPresent()) {
            reads(line.read().get());
        }
        shade(0);
        stream.setLineWidth((float) (size * BOLD));
        stream.beginText();
        stream.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setCharacterSpacing((float) spacing);
        stream.newLineAtOffset((float) x, (float) (height - baseline));
        for (Line.Span span : line.spans()) {
            stream.setFont(span.face().written(), (float) size);
            stream.showText(span.text());
        }
        stream.endText();
        if (line.read().isPresent()) {
            stream.endMarkedContent();
        }
    }

    void draw(Drawing.Line line) throws IOException {
        shade(line.shade());
        stroke(line);
    }

    /** The same in a colour of its own. */
    void draw(Drawing.Line line, int rgb) throws IOException {
        stream.setStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
        stroke(line);
    }

    void draw(Drawing.Box box) throws IOException {
        shade(0);
        stream.setNonStrokingColor((float) box.shade());
        stream.setLineWidth(0.8f);
        stream.addRect(
                (float) box.x(), (float) (height - box.y() - box.height()), (float) box.width(), (float) box.height());
        stream.fillAndStroke();
        stream.setNonStrokingColor(0f);
    }

    void draw(Drawing.Dot dot) throws IOException {
        shade(0);
        stream.setLineCapStyle(1);
        stroke(new Drawing.Line(dot.x(), dot.y(), dot.x(), dot.y(), 2 * dot.radius(), 0));
        stream.setLineCapStyle(0);
    }

    /** Lines around columns of some widths. */
    void frame(double left, double top, double bottom, double[] widths, double weight) throws IOException {
        double x = left;
        draw(new Drawing.Line(x, top, x, bottom, weight, 0));
        for (double width : widths) {
            x += width;
            draw(new Drawing.Line(x, top, x, bottom, weight, 0));
        }
        for (double y : new double[] {top, bottom}) {
            draw(new Drawing.Line(left, y, x, y, weight, 0));
        }
    }

    /** Where a line begins that stands in some place between two edges. */
    static double start(Line line, Style.Place place, double size, double left, double right) {
        double width = line.width() * size;
        return switch (place) {
            case CENTER -> (left + right - width) / 2;
            case END -> line.fromRight() ? left : right - width;
            case START, BOTH -> line.fromRight() ? right - width : left;
        };
    }

    /** Who copies or searches the text gets the letters, and not their forms in the order of sight. */
    private void reads(String text) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, text);
        stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
    }

    private void stroke(Drawing.Line line) throws IOException {
        stream.setLineWidth((float) line.weight());
        stream.moveTo((float) line.x1(), (float) (height - line.y1()));
        stream.lineTo((float) line.x2(), (float) (height - line.y2()));
        stream.stroke();
    }

    private void shade(double shade) throws IOException {
        stream.setStrokingColor((float) shade);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
