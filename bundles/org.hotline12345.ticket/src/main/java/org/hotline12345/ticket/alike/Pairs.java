package org.hotline12345.ticket.alike;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Each pair of neighbouring characters of a text, once. Two characters are one number, and the numbers are in order: at each
 * intake the pairs of sixty texts are compared, with the caller on the line.
 */
final class Pairs {

    private final int[] ordered;

    private Pairs(int[] ordered) {
        this.ordered = ordered;
    }

    static Pairs of(List<String> pieces) {
        return new Pairs(pieces.stream()
                .flatMapToInt(piece -> IntStream.range(1, piece.length()).map(at -> pair(piece, at - 1)))
                .sorted()
                .distinct()
                .toArray());
    }

    private static int pair(String piece, int at) {
        return piece.charAt(at) << Character.SIZE | piece.charAt(at + 1);
    }

    int size() {
        return ordered.length;
    }

    /** Whether the pair that begins at {@code at} of a piece is among these. */
    boolean has(String piece, int at) {
        return Arrays.binarySearch(ordered, pair(piece, at)) >= 0;
    }

    /** How many these and those have in common. */
    int shared(Pairs those) {
        int shared = 0;
        for (int here = 0, there = 0; here < ordered.length && there < those.ordered.length; ) {
            int order = Integer.compare(ordered[here], those.ordered[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
