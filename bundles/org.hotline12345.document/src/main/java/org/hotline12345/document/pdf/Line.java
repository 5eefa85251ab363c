package org.hotline12345.document.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A line ready to be drawn.
 *
 * @param spans from left to right
 * @param width where the font has the size 1
 * @param characters how many
 * @param fromRight whether it is written from right to left
 * @param read what is read, where that is not what stands from left to right
 */
record Line(List<Span> spans, double width, int characters, boolean fromRight, Optional<String> read) {

    /**
     * Characters of one font, in the order of sight.
     *
     * @param face the font
     * @param text each character of which it has
     */
    record Span(Face face, String text) {}
}
