package org.hotline12345.document.pdf;

import java.io.IOException;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sets texts into lines: where a line may end, in which direction it runs, and of which font each character is. */
final class Typesetter {

    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
            Map.entry((int) '(', (int) ')'),
            Map.entry((int) ')', (int) '('),
            Map.entry((int) '[', (int) ']'),
            Map.entry((int) ']', (int) '['),
            Map.entry((int) '<', (int) '>'),
            Map.entry((int) '>', (int) '<'),
            Map.entry(0xAB, 0xBB),
            Map.entry(0xBB, 0xAB));

    private final Faces faces;

    Typesetter(Faces faces) {
        this.faces = faces;
    }

    /**
     * The lines of a paragraph, at least one. What is longer than a line and has no place to be divided is divided anywhere.
     *
     * @param first how wide the first line may be, where the font has the size 1
     * @param rest how wide each further line may be
     */
    List<Line> wrap(String text, double first, double rest) throws IOException {
        List<Line> lines = new ArrayList<>();
        int direction = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? Bidi.DIRECTION_LEFT_TO_RIGHT
                : Bidi.DIRECTION_RIGHT_TO_LEFT;
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            while (width(text.substring(start, end)) > (lines.isEmpty() ? first : rest)) {
                int cut = fits > start ? fits : anywhere(text, start, end, lines.isEmpty() ? first : rest);
                if (cut == end) {
                    break;
                }
                lines.add(line(text.substring(start, cut), direction));
                start = cut;
            }
            fits = end;
        }
        lines.add(line(text.substring(start), direction));
        return lines;
    }

    /** A text of one line. */
    Line line(String text) throws IOException {
        return line(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    private Line line(String text, int direction) throws IOException {
        String printed = printed(text.stripTrailing());
        Bidi bidi = new Bidi(printed, direction);
        List<Line.Span> spans = new ArrayList<>();
        double width = 0;
        int[] seen = seen(printed, bidi);
        int from = 0;
        for (int i = 0; i < seen.length; i++) {
            Face face = faces.of(seen[i]);
            width += face.width(seen[i]);
            if (i + 1 == seen.length || faces.of(seen[i + 1]) != face) {
                spans.add(new Line.Span(face, new String(seen, from, i + 1 - from)));
                from = i + 1;
            }
        }
        return new Line(
                List.copyOf(spans),
                width,
                seen.length,
                !bidi.baseIsLeftToRight(),
                bidi.isLeftToRight() ? Optional.empty() : Optional.of(text));
    }

    private double width(String text) throws IOException {
        double width = 0;
        for (int codePoint : printed(text.stripTrailing()).codePoints().toArray()) {
            width += faces.of(codePoint).width(codePoint);
        }
        return width;
    }

    /** The end of the longest beginning that fits, of one character at least. */
    private int anywhere(String text, int start, int end, double limit) throws IOException {
        int cut = text.offsetByCodePoints(start, 1);
        while (cut < end && width(text.substring(start, text.offsetByCodePoints(cut, 1))) <= limit) {
            cut = text.offsetByCodePoints(cut, 1);
        }
        return cut;
    }

    /** What is printed, in the order of reading: letters joined, marks of direction left out. */
    private String printed(String text) {
        return Joining.join(text)
                .codePoints()
                .filter(it -> Character.getType(it) != Character.FORMAT)
                .map(faces::printed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The characters from left to right. */
    private static int[] seen(String text, Bidi bidi) {
        if (text.isEmpty()) {
            return new int[0];
        }
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        List<Integer> seen = new ArrayList<>();
        for (int run : order) {
            int[] read = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run))
                    .codePoints()
                    .toArray();
            boolean fromRight = bidi.getRunLevel(run) % 2 == 1;
            for (int i = 0; i < read.length; i++) {
                seen.add(fromRight ? mirrored(read[read.length - 1 - i]) : read[i]);
            }
        }
        return seen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int mirrored(int codePoint) {
        return MIRRORED.getOrDefault(codePoint, codePoint);
    }
}
