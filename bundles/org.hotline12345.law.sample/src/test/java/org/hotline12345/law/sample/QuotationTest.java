package org.hotline12345.law.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles hold the words of the text. */
class QuotationTest {

    @ParameterizedTest
    @MethodSource("paragraphs")
    void everyParagraphIsQuotedWordForWord(Paragraph paragraph) throws IOException {
        try (InputStream text = Sample2026.class.getResourceAsStream("/HOTLINE-INF/regulation/sample-2026-1.txt")) {
            assertTrue(new String(text.readAllBytes(), UTF_8).contains(paragraph.text()), paragraph::key);
        }
    }

    static Stream<Paragraph> paragraphs() {
        return SampleContractTest.SAMPLE.articles().stream().flatMap(it -> it.paragraphs().stream());
    }
}
