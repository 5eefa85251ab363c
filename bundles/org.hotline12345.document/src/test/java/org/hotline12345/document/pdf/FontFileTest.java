package org.hotline12345.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class FontFileTest {

    private static final CharsetDecoder GB2312 = Charset.forName("GB2312").newDecoder();

    @Test
    void theFontInTheBundleHasAllOfGb2312() throws IOException {
        try (PDDocument document = new PDDocument();
                Face face = new Face(document, FontFile.han())) {
            List<String> missing = IntStream.rangeClosed(0xA1, 0xF7)
                    .boxed()
                    .flatMap(row -> IntStream.rangeClosed(0xA1, 0xFE).mapToObj(cell -> gb2312(row, cell)))
                    .filter(it -> !it.isEmpty() && !face.has(it.codePointAt(0)))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void theFontInTheBundleHasCharactersOfPlacesThatGb2312HasNot() throws IOException {
        try (PDDocument document = new PDDocument();
                Face face = new Face(document, FontFile.han())) {
            String places = "垚堃峣昇喆祎";
            assertEquals("", places.replaceAll("[" + held(face, places) + "]", ""));
        }
    }

    private static String held(Face face, String text) {
        return text.codePoints()
                .filter(face::has)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The character at a place of the standard; empty where there is none. */
    private static String gb2312(int row, int cell) {
        try {
            return GB2312.decode(ByteBuffer.wrap(new byte[] {(byte) row, (byte) cell}))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
