package org.hotline12345.evaluation.smpp;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void seventyCharactersAreOneMessage() {
        assertEquals(1, Segments.of("停".repeat(70), 7).pieces().size());
        assertFalse(Segments.of("停".repeat(70), 7).joined());
        assertEquals(2, Segments.of("停".repeat(71), 7).pieces().size());
        assertTrue(Segments.of("停".repeat(71), 7).joined());
    }

    @Test
    void eachPieceSaysWhichOfHowManyItIs() {
        Segments segments = Segments.of("停".repeat(135), 0x1ff);
        assertEquals(3, segments.pieces().size());
        assertArrayEquals(
                new byte[] {5, 0, 3, (byte) 0xff, 3, 2},
                Arrays.copyOf(segments.pieces().get(1), 6));
    }

    @Test
    void whatNoTelephoneJoinsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Segments.of("停".repeat(67 * 255 + 1), 0));
    }

    @Property
    void joinedTheyAreTheText(@ForAll("texts") String text) {
        Segments segments = Segments.of(text, 1);
        StringBuilder joined = new StringBuilder();
        for (byte[] piece : segments.pieces()) {
            assertTrue(piece.length <= Segments.WHOLE);
            int header = segments.joined() ? 6 : 0;
            joined.append(new String(piece, header, piece.length - header, UTF_16BE));
        }
        assertEquals(text, joined.toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("停", "a", "𠮷", "ئ").list().ofMaxSize(400).map(it -> String.join("", it));
    }
}
