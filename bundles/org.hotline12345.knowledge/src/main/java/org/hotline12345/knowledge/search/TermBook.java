package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where terms are, for one question: each is looked up once, since synonyms share many, and to look one up costs as much as to
 * find it. Lucene's own way makes a task and a reader of the dictionary for each term and segment.
 */
final class TermBook {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> looked = new HashMap<>();
    private final Map<String, List<Optional<TermsEnum>>> dictionaries = new HashMap<>();

    TermBook(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** How many articles there are. */
    int articles() {
        return searcher.getIndexReader().numDocs();
    }

    /** How many articles have it, and where. */
    TermStates states(Term term) {
        return looked.computeIfAbsent(term, this::look);
    }

    int articlesWith(Term term) {
        return states(term).docFreq();
    }

    private TermStates look(Term term) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Optional<TermsEnum>> here = dictionaries.computeIfAbsent(
                term.field(),
                field -> leaves.stream().map(it -> dictionary(it, field)).toList());
        TermStates states = new TermStates(searcher.getTopReaderContext());
        try {
            for (LeafReaderContext leaf : leaves) {
                Optional<TermsEnum> words = here.get(leaf.ord);
                if (words.isPresent() && words.get().seekExact(term.bytes())) {
                    TermsEnum word = words.get();
                    states.register(word.termState(), leaf.ord, word.docFreq(), word.totalTermFreq());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of articles cannot be read", e);
        }
        return states;
    }

    private static Optional<TermsEnum> dictionary(LeafReaderContext leaf, String field) {
        try {
            Terms terms = leaf.reader().terms(field);
            return terms == null ? Optional.empty() : Optional.of(terms.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException("The index of articles cannot be read", e);
        }
    }
}
