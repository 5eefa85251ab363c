package org.hotline12345.knowledge.store;

/** What a call-taker typed as the source of an answer may be longer than the id of any article; it is then kept as far as it goes. */
final class Fitting {

    private static final int LONGEST_ID = 200;

    private Fitting() {}

    static String id(String text) {
        return cut(text, LONGEST_ID);
    }

    /** The first characters, and no half of one. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
