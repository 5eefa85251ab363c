package org.hotline12345.document.docx;

import java.text.Bidi;
import org.hotline12345.document.paper.Style;

/** Writes paragraphs. What is written from right to left is marked as such; the reader's program joins its letters. */
final class Runs {

    private final Xml xml;

    Runs(Xml xml) {
        this.xml = xml;
    }

    /** A paragraph as its style has it. */
    void paragraph(Style style, String text) {
        paragraph(style, text, style.place(), false);
    }

    /**
     * A paragraph in a place of its own.
     *
     * @param bold whether it is bold, whatever its style says
     */
    void paragraph(Style style, String text, Style.Place place, boolean bold) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
        if (!bidi.baseIsLeftToRight()) {
            xml.empty("w:bidi");
        }
        if (place != style.place()) {
            xml.empty("w:jc", "w:val", of(place));
        }
        xml.close();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            run(run, bold, bidi.getRunLevel(i) % 2 == 1);
        }
        xml.close();
    }

    /** Left is where a line begins, also where that is to the right: the words of the first edition, which all programs know. */
    static String of(Style.Place place) {
        return switch (place) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
            case BOTH -> "both";
        };
    }

    private void run(String text, boolean bold, boolean fromRight) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (bold || fromRight) {
            xml.open("w:rPr");
            if (bold) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (fromRight) {
                xml.empty("w:rtl").empty("w:lang", "w:bidi", "ug-CN");
            }
            xml.close();
        }
        xml.open("w:t", "xml:space", "preserve").text(text).close(2);
    }
}
