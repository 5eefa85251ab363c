package org.hotline12345.document.paper;

/**
 * A4 with the margins of GB/T 9704-2012, 5.2: 37 mm above, 28 mm to the left, 156 mm × 225 mm of text. Lengths are points.
 *
 * @param width of the sheet as it is read
 * @param height of the sheet as it is read
 * @param top margin above
 * @param left margin to the left
 * @param textWidth how wide the text is
 * @param textHeight how high the text is
 */
public record Sheet(double width, double height, double top, double left, double textWidth, double textHeight) {

    /** Upright, for text and narrow tables. */
    public static final Sheet UPRIGHT = new Sheet(mm(210), mm(297), mm(37), mm(28), mm(156), mm(225));

    /** Turned, for wide tables: the same text area, seen from the side. */
    public static final Sheet TURNED = new Sheet(mm(297), mm(210), mm(28), mm(37), mm(225), mm(156));

    /** 7 mm below the text stands the number of the page (7.5). */
    public static final double TO_PAGE_NUMBER = mm(7);

    public boolean turned() {
        return width > height;
    }

    public double right() {
        return width - left - textWidth;
    }

    public double bottom() {
        return height - top - textHeight;
    }

    private static double mm(double length) {
        return length * 72 / 25.4;
    }
}
