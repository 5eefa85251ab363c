package org.hotline12345.document.docx;

import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Style;

/** Writes drawings as a group of shapes: they stay sharp, and their words are words. */
final class Drawings {

    /** How wide the box of a label is at most, in points; the words are in its place, and the box is not seen. */
    private static final double LABEL = 90;

    private static final double EDGE = 0.8;

    private final Xml xml;
    private final Runs runs;
    private int id;

    Drawings(Xml xml, Runs runs) {
        this.xml = xml;
        this.runs = runs;
    }

    void write(Drawing drawing) {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:keepNext")
                .empty("w:jc", "w:val", "center")
                .close();
        xml.open("w:r")
                .open("mc:AlternateContent")
                .open("mc:Choice", "Requires", "wpg")
                .open("w:drawing");
        xml.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.empty("wp:extent", "cx", Units.emu(drawing.width()), "cy", Units.emu(drawing.height()));
        xml.empty("wp:docPr", "id", ++id, "name", "图" + id, "descr", drawing.caption());
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic")
                .open("a:graphicData", "uri", Namespaces.GROUP)
                .open("wpg:wgp")
                .empty("wpg:cNvGrpSpPr");
        xml.open("wpg:grpSpPr").open("a:xfrm");
        area(0, 0, drawing.width(), drawing.height());
        xml.empty("a:chOff", "x", 0, "y", 0);
        xml.empty("a:chExt", "cx", Units.emu(drawing.width()), "cy", Units.emu(drawing.height()));
        xml.close(2);
        drawing.marks().forEach(it -> write(it, drawing.width()));
        xml.close(6);
        xml.open("mc:Fallback").open("w:t").text("〔" + drawing.caption() + "〕").close(5);
        runs.paragraph(Style.CAPTION, drawing.caption());
    }

    private void write(Drawing.Mark mark, double width) {
        if (mark instanceof Drawing.Line it) {
            line(it);
        } else if (mark instanceof Drawing.Box it) {
            shape("rect", it.x(), it.y(), it.width(), it.height(), it.shade());
        } else if (mark instanceof Drawing.Dot it) {
            shape("ellipse", it.x() - it.radius(), it.y() - it.radius(), 2 * it.radius(), 2 * it.radius(), 0);
        } else if (mark instanceof Drawing.Label it) {
            label(it, width);
        }
    }

    private void line(Drawing.Line line) {
        open("wps:cNvCnPr");
        boolean upwards = (line.x2() - line.x1()) * (line.y2() - line.y1()) < 0;
        xml.open("a:xfrm", "flipV", upwards ? 1 : 0);
        area(
                Math.min(line.x1(), line.x2()),
                Math.min(line.y1(), line.y2()),
                Math.abs(line.x2() - line.x1()),
                Math.abs(line.y2() - line.y1()));
        xml.close();
        form("line");
        edge(line.weight(), line.shade());
        close();
    }

    private void shape(String form, double x, double y, double width, double height, double shade) {
        open("wps:cNvSpPr");
        xml.open("a:xfrm");
        area(x, y, width, height);
        xml.close();
        form(form);
        fill(shade);
        edge(EDGE, 0);
        close();
    }

    /** The box does not reach over the edges of the drawing: some programs would make the drawing as wide. */
    private void label(Drawing.Label label, double within) {
        double left = Math.max(
                0,
                switch (label.place()) {
                    case START, BOTH -> label.x();
                    case CENTER -> label.x() - Math.min(LABEL / 2, Math.min(label.x(), within - label.x()));
                    case END -> label.x() - LABEL;
                });
        double right = switch (label.place()) {
            case START, BOTH -> Math.min(within, label.x() + LABEL);
            case CENTER -> 2 * label.x() - left;
            case END -> label.x();
        };
        xml.open("wps:wsp").empty("wps:cNvPr", "id", ++id, "name", "字" + id).empty("wps:cNvSpPr", "txBox", 1);
        xml.open("wps:spPr").open("a:xfrm");
        double height = Style.SMALL_CELL.leading();
        area(left, label.y() - height / 2, right - left, height);
        xml.close();
        form("rect");
        xml.empty("a:noFill").open("a:ln").empty("a:noFill").close(2);
        xml.open("wps:txbx").open("w:txbxContent");
        runs.paragraph(Style.SMALL_CELL, label.text(), label.place(), false);
        xml.close(2);
        xml.empty("wps:bodyPr", "wrap", "square", "lIns", 0, "tIns", 0, "rIns", 0, "bIns", 0, "anchor", "ctr");
        xml.close();
    }

    private void open(String kind) {
        xml.open("wps:wsp")
                .empty("wps:cNvPr", "id", ++id, "name", "形" + id)
                .empty(kind)
                .open("wps:spPr");
    }

    private void close() {
        xml.close().empty("wps:bodyPr").close();
    }

    private void area(double x, double y, double width, double height) {
        xml.empty("a:off", "x", Units.emu(x), "y", Units.emu(y));
        xml.empty("a:ext", "cx", Units.emu(width), "cy", Units.emu(height));
    }

    private void form(String name) {
        xml.open("a:prstGeom", "prst", name).empty("a:avLst").close();
    }

    private void edge(double weight, double shade) {
        xml.open("a:ln", "w", Units.emu(weight));
        fill(shade);
        xml.close();
    }

    private void fill(double shade) {
        long grey = Math.round(shade * 255);
        xml.open("a:solidFill")
                .empty("a:srgbClr", "val", "%02X%02X%02X".formatted(grey, grey, grey))
                .close();
    }
}
