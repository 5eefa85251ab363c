package org.hotline12345.knowledge.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** The fields of an entry in the index, and how much a term in each says. */
final class Fields {

    static final String ID = "id";
    static final String UNIT = "unit";
    static final String PLACE = "place";
    static final String FROM = "from";
    static final String UNTIL = "until";

    /** Kept as they are, for showing, and not compressed: of ten hits each would mean a block to unpack. */
    static final String SHOWN_ID = "shown-id";

    static final String SHOWN_TITLE = "title";

    static final String SHOWN_TEXT = "body";

    /** Title and wordings: what the article is about. Apart from the text, because a word that is in many texts may be in few titles. */
    static final String HEAD = "head";

    /** All of it. */
    static final String TEXT = "text";

    /** Syllables of the head, one and two at a time. */
    static final String SOUND = "sound";

    /** First letters of the head, two and three at a time. */
    static final String INITIALS = "initials";

    /** Each pair of the head behind what it sounds like: {@code fen zheng/份证}. */
    static final String SOUNDING = "sounding";

    /** The place of what holds everywhere. */
    static final String EVERYWHERE = "*";

    private static final Similarity OF_HEAD = new BM25Similarity(0.8f, 0.4f);
    private static final Similarity OF_TEXT = new BM25Similarity(1.2f, 0.6f);
    private static final Similarity OF_LETTERS = new BM25Similarity(0.4f, 0.4f);

    private Fields() {}

    static Similarity similarity() {
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return switch (field) {
                    case HEAD -> OF_HEAD;
                    case TEXT -> OF_TEXT;
                    default -> OF_LETTERS;
                };
            }
        };
    }
}
