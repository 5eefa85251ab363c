package org.hotline12345.evaluation.smpp;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as the pieces of a short message, in UCS-2. A long text goes in pieces that begin with a header (3GPP TS 23.040,
 * 9.2.3.24.1), by which the telephone joins them; a character of two halves is never parted.
 *
 * @param pieces as they are sent, in order
 */
record Segments(List<byte[]> pieces) {

    /** Bytes of a message. */
    static final int WHOLE = 140;

    private static final int HEADER = 6;
    private static final int PIECE = WHOLE - HEADER;
    private static final int MOST = 255;

    /**
     * Of a text.
     *
     * @param reference tells the messages of one sender apart; its lowest byte counts
     * @throws IllegalArgumentException where it takes more than 255 pieces
     */
    static Segments of(String text, int reference) {
        byte[] bytes = text.getBytes(UTF_16BE);
        if (bytes.length <= WHOLE) {
            return new Segments(List.of(bytes));
        }
        List<String> parts = parts(text);
        if (parts.size() > MOST) {
            throw new IllegalArgumentException("A short message has at most 255 pieces, not " + parts.size());
        }
        List<byte[]> pieces = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            pieces.add(piece(parts.get(at), reference, parts.size(), at + 1));
        }
        return new Segments(pieces);
    }

    boolean joined() {
        return pieces.size() > 1;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int most = PIECE / 2;
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + most);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static byte[] piece(String part, int reference, int count, int number) {
        byte[] text = part.getBytes(UTF_16BE);
        byte[] piece = new byte[HEADER + text.length];
        piece[0] = HEADER - 1;
        piece[2] = 3;
        piece[3] = (byte) reference;
        piece[4] = (byte) count;
        piece[5] = (byte) number;
        System.arraycopy(text, 0, piece, HEADER, text.length);
        return piece;
    }
}
