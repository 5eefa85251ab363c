package org.hotline12345.assessment.circular.pdf;

/** For tests elsewhere. */
public final class PlainFonts {

    private PlainFonts() {}

    /** A writer with the fonts in the bundle alone. */
    public static PdfCircular writer() {
        return new PdfCircular(Fonts.NONE);
    }
}
