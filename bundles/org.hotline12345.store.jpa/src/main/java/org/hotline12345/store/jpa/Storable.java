package org.hotline12345.store.jpa;

/** Texts as every database keeps them. */
final class Storable {

    private static final char NUL = '\0';
    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    /**
     * The text without what PostgreSQL refuses (NUL) or changes (half of a pair of surrogates); otherwise as it is. A
     * changed text would break the chain of events.
     */
    static String text(String text) {
        return text.codePoints().noneMatch(Storable::refused) ? text : replaced(text);
    }

    /** Whether something may have been replaced in a text; people write such a character hardly ever. */
    static boolean maybeReplaced(String text) {
        return text.indexOf(REPLACEMENT) >= 0;
    }

    private static String replaced(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(it -> kept.appendCodePoint(refused(it) ? REPLACEMENT : it));
        return kept.toString();
    }

    private static boolean refused(int codePoint) {
        return codePoint == NUL || Character.getType(codePoint) == Character.SURROGATE;
    }
}
