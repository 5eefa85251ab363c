package org.hotline12345.assessment.circular;

/** What others say, as a sentence. */
final class Sentence {

    private Sentence() {}

    /** With the stop at its end that it may lack. */
    static String of(String text) {
        String said = text.strip();
        return said.matches("(?s).*[。！？；：…]") ? said : said + "。";
    }
}
