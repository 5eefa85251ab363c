package org.hotline12345.document.docx;

/** Points in the units of WordprocessingML and DrawingML, which are whole numbers. */
final class Units {

    private Units() {}

    /** Twentieths of a point. */
    static long twips(double points) {
        return Math.round(points * 20);
    }

    /** Halves of a point, for sizes of fonts. */
    static long halves(double points) {
        return Math.round(points * 2);
    }

    /** Eighths of a point, for borders. */
    static long eighths(double points) {
        return Math.round(points * 8);
    }

    /** English metric units, 12,700 to a point, for drawings. */
    static long emu(double points) {
        return Math.round(points * 12_700);
    }
}
