package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;

/** Words of letters that no article has as they were typed: unfinished, or with a letter too many, too few, or wrong. */
final class UnknownWords {

    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_WORD = 4;
    private static final int SIMILAR = 10;

    private final IndexReader reader;

    UnknownWords(IndexReader reader) {
        this.reader = reader;
    }

    void add(String word, boolean unfinished, Bag bag) {
        if (unfinished && word.length() >= SHORTEST_BEGINNING) {
            bag.add(new PrefixQuery(new Term(Fields.HEAD, word)), Weights.NEARLY);
        } else if (word.length() >= SHORTEST_WORD && isUnknown(word)) {
            bag.add(new FuzzyQuery(new Term(Fields.HEAD, word), 1, 1, SIMILAR, true), Weights.NEARLY);
        }
    }

    private boolean isUnknown(String word) {
        try {
            return reader.docFreq(new Term(Fields.TEXT, word)) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The index of articles cannot be read", e);
        }
    }
}
