package org.hotline12345.document.paper;

import java.util.List;

/**
 * A drawing of lines, boxes, dots and words. Lengths are points from its upper left corner; a shade is from 0, which is
 * black, to 1, which is white.
 *
 * @param caption what stands below
 * @param width of the whole
 * @param height of the whole, without the caption
 * @param marks in the order in which they are drawn
 */
public record Drawing(String caption, double width, double height, List<Mark> marks) implements Block {

    public Drawing {
        caption = Printable.of(caption);
        marks = List.copyOf(marks);
    }

    /** What is drawn. */
    public sealed interface Mark {}

    /** A straight line of some weight. */
    public record Line(double x1, double y1, double x2, double y2, double weight, double shade) implements Mark {}

    /** A filled box with a thin black edge. */
    public record Box(double x, double y, double width, double height, double shade) implements Mark {}

    /** A black dot around a point. */
    public record Dot(double x, double y, double radius) implements Mark {}

    /**
     * Words of one line.
     *
     * @param x where they begin, have their middle or end
     * @param y the middle of the line
     * @param place where {@code x} is in them: never both
     */
    public record Label(double x, double y, String text, Style.Place place) implements Mark {

        /** Points. */
        public static final double SIZE = 9;

        public Label {
            text = Printable.of(text);
        }
    }
}
