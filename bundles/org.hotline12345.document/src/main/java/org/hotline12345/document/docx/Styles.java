package org.hotline12345.document.docx;

import java.util.Map;
import org.hotline12345.document.paper.Style;

/** The part that says how each style is set. */
final class Styles {

    /** For figures and Latin letters, as the standard's own example has them. */
    private static final String LATIN = "Times New Roman";
    /** For Uyghur; part of Windows. */
    private static final String UYGHUR = "Microsoft Uighur";

    private Styles() {}

    static byte[] part() {
        Xml xml = new Xml("w:styles", Map.of("w", Namespaces.W));
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts(xml, Style.BODY);
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ug-CN")
                .close(3);
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal")
                .empty("w:name", "w:val", "Normal")
                .close();
        for (Style style : Style.values()) {
            style(xml, style);
        }
        return xml.bytes();
    }

    private static void style(Xml xml, Style style) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id())
                .empty("w:name", "w:val", name(style))
                .empty("w:basedOn", "w:val", "Normal")
                .empty("w:qFormat");
        xml.open("w:pPr");
        if (style.withNext()) {
            xml.empty("w:keepNext");
        }
        xml.empty("w:snapToGrid", "w:val", "0");
        xml.empty(
                "w:spacing",
                "w:before",
                0,
                "w:after",
                0,
                "w:line",
                Units.twips(style.leading()),
                "w:lineRule",
                "exact");
        indent(xml, style);
        xml.empty("w:jc", "w:val", Runs.of(style.place()));
        level(xml, style);
        xml.close();
        xml.open("w:rPr");
        fonts(xml, style);
        if (style.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.empty("w:sz", "w:val", Units.halves(style.size())).empty("w:szCs", "w:val", Units.halves(style.size()));
        xml.close(2);
    }

    /** In hundredths of a character, and in twentieths of a point for programs that do not know the former. */
    private static void indent(Xml xml, Style style) {
        if (style.indent() > 0) {
            xml.empty(
                    "w:ind",
                    "w:firstLineChars",
                    style.indent() * 100,
                    "w:firstLine",
                    Units.twips(style.indent() * style.size()));
        }
        if (style.endIndent() > 0) {
            xml.empty(
                    "w:ind",
                    "w:rightChars",
                    style.endIndent() * 100,
                    "w:right",
                    Units.twips(style.endIndent() * style.size()));
        }
    }

    private static void level(Xml xml, Style style) {
        if (style == Style.HEADING || style == Style.ANNEX_TITLE) {
            xml.empty("w:outlineLvl", "w:val", 0);
        } else if (style == Style.SUBHEADING) {
            xml.empty("w:outlineLvl", "w:val", 1);
        }
    }

    private static void fonts(Xml xml, Style style) {
        xml.empty("w:rFonts", "w:ascii", LATIN, "w:hAnsi", LATIN, "w:eastAsia", style.font(), "w:cs", UYGHUR);
    }

    /** What a program calls it that knows the styles of its own. */
    private static String name(Style style) {
        return switch (style) {
            case HEADING -> "heading 1";
            case SUBHEADING -> "heading 2";
            case BODY -> "Body Text";
            case CAPTION -> "caption";
            default -> style.id();
        };
    }
}
