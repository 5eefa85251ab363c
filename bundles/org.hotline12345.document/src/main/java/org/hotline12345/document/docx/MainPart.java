package org.hotline12345.document.docx;

import java.util.List;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Paper;
import org.hotline12345.document.paper.Sheet;
import org.hotline12345.document.paper.Style;

/** The part with what is to be read. */
final class MainPart {

    private final Xml xml = new Xml("w:document", Namespaces.document());
    private final Runs runs = new Runs(xml);
    private final Grids grids = new Grids(xml, runs);
    private final Drawings drawings = new Drawings(xml, runs);

    private MainPart() {}

    static byte[] of(Paper paper) {
        return new MainPart().written(paper);
    }

    private byte[] written(Paper paper) {
        xml.open("w:body");
        List<Paper.Section> sections = paper.sections();
        for (int i = 0; i < sections.size(); i++) {
            Sheet sheet = sections.get(i).sheet();
            sections.get(i).blocks().forEach(it -> write(it, sheet));
            if (i + 1 == sections.size()) {
                end(sheet);
            } else {
                // Each section but the last ends in a paragraph that bears its sheet: as low as one can be.
                xml.open("w:p")
                        .open("w:pPr")
                        .empty("w:spacing", "w:before", 0, "w:after", 0, "w:line", 20, "w:lineRule", "exact");
                end(sheet);
                xml.close(2);
            }
        }
        return xml.bytes();
    }

    private void write(Block block, Sheet sheet) {
        if (block instanceof Block.Text text) {
            runs.paragraph(text.style(), text.text());
        } else if (block instanceof Block.Rule) {
            rule();
        } else if (block instanceof Grid grid) {
            grids.write(grid, sheet.textWidth());
            // Two tables that follow each other would be one.
            runs.paragraph(Style.SMALL_CELL, "");
        } else if (block instanceof Drawing drawing) {
            drawings.write(drawing);
        }
    }

    private void rule() {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", Style.NUMBER.id())
                .open("w:pBdr");
        xml.empty(
                "w:top",
                "w:val",
                "single",
                "w:sz",
                Units.eighths(Block.Rule.WEIGHT),
                "w:space",
                8,
                "w:color",
                Block.Rule.RED);
        xml.close(3);
    }

    private void end(Sheet sheet) {
        xml.open("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", "odd")
                .empty("w:footerReference", "w:type", "even", "r:id", "even")
                .empty("w:type", "w:val", "nextPage");
        xml.empty(
                "w:pgSz",
                "w:w",
                Units.twips(sheet.width()),
                "w:h",
                Units.twips(sheet.height()),
                "w:orient",
                sheet.turned() ? "landscape" : "portrait");
        xml.empty(
                "w:pgMar",
                "w:top",
                Units.twips(sheet.top()),
                "w:right",
                Units.twips(sheet.right()),
                "w:bottom",
                Units.twips(sheet.bottom()),
                "w:left",
                Units.twips(sheet.left()),
                "w:header",
                Units.twips(sheet.top() / 2),
                "w:footer",
                Units.twips(sheet.bottom() - Sheet.TO_PAGE_NUMBER - Style.BODY.size()),
                "w:gutter",
                0);
        xml.close();
    }
}
