package org.hotline12345.document.paper;

/** What others say, as a sentence. */
public final class Sentence {

    private Sentence() {}

    /** With the stop at its end that it may lack. */
    public static String of(String text) {
        String said = text.strip();
        return said.matches("(?s).*[。！？；：…]") ? said : said + "。";
    }
}
