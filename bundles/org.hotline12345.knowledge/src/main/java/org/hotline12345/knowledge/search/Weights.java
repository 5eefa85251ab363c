package org.hotline12345.knowledge.search;

/** How much each way in which an article can answer a question says; found by trying the judged questions. */
final class Weights {

    /** A term in the title, beside the same in the whole text. */
    static final float HEAD = 2f;

    static final float TEXT = 1f;

    /** A pair inside of a word. */
    static final float WORD = 1f;

    /** A pair across two words. */
    static final float ACROSS = 0.4f;

    /** A character by itself. */
    static final float SINGLE = 0.5f;

    /** A synonym, beside the word that was used. */
    static final float SYNONYM = 0.8f;

    /** A word that begins as what was typed does, or is nearly it. */
    static final float NEARLY = 2f;

    /** Of a score, what depends on how much of the question an article has. */
    static final float COVERAGE = 0.85f;

    private Weights() {}
}
