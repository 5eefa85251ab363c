package org.hotline12345.document.pdf;

import org.hotline12345.document.PaperWriter;

/** Writers for tests elsewhere. */
public final class PlainFonts {

    private PlainFonts() {}

    /** With the fonts in the bundle alone. */
    public static PaperWriter writer() {
        return new PdfWriter(Fonts.NONE);
    }

    /** The font of Han in the bundle. */
    public static byte[] han() {
        return FontFile.han().content();
    }

    /** The font of Uyghur in the bundle. */
    public static byte[] uyghur() {
        return FontFile.uyghur().content();
    }

    /** With a font for what those in the bundle have not. */
    public static PaperWriter further(String path) {
        return new PdfWriter(Fonts.further(path));
    }

    /** With a font that is asked first. */
    public static PaperWriter preferred(String path) {
        return new PdfWriter(Fonts.preferred(path));
    }
}
