package org.hotline12345.publication.soap;

import java.util.List;
import org.hotline12345.publication.Redaction;

/**
 * What is to be struck out of a text.
 *
 * @param redactions each place, in order
 * @param text the text without them
 */
public record RedactedText(List<Redacted> redactions, String text) {

    /**
     * One place.
     *
     * @param kind what it tells
     * @param certain whether it is refused where it stays
     * @param start where it begins, from 0
     * @param end where it ends, exclusive
     * @param words what stands there
     * @param instead what is to stand there
     */
    public record Redacted(Redaction.Kind kind, boolean certain, int start, int end, String words, String instead) {

        static Redacted of(Redaction it) {
            return new Redacted(it.kind(), it.kind().certain(), it.start(), it.end(), it.words(), it.instead());
        }
    }
}
