package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * How much of a question each of the best articles has (覆盖度). Sums of scores prefer an article that has one rare word three times to
 * one that has all three words; a caller means all of them. Only the best few are looked at, so that it costs little.
 */
final class Coverage {

    private final IndexSearcher searcher;
    private final Collection<Sought> sought;
    private final TermBook book;

    Coverage(IndexSearcher searcher, Collection<Sought> sought, TermBook book) {
        this.searcher = searcher;
        this.sought = sought;
        this.book = book;
    }

    /**
     * A part of a question.
     *
     * @param wordings of which one is enough, each of terms of which all are needed
     * @param weight how much it tells one article from another
     */
    record Sought(List<List<String>> wordings, double weight) {}

    /** The same hits, those first that have more of the question. */
    List<ScoreDoc> ordered(ScoreDoc[] hits) throws IOException {
        double whole = sought.stream().mapToDouble(Sought::weight).sum();
        if (whole > 0) {
            int[] documents =
                    Arrays.stream(hits).mapToInt(it -> it.doc).sorted().toArray();
            double[] covered = covered(documents);
            for (ScoreDoc each : hits) {
                double share = covered[Arrays.binarySearch(documents, each.doc)] / whole;
                each.score *= (float) (1 - Weights.COVERAGE + Weights.COVERAGE * share);
            }
        }
        return Arrays.stream(hits)
                .sorted(Comparator.comparingDouble((ScoreDoc it) -> -it.score).thenComparingInt(it -> it.doc))
                .toList();
    }

    private double[] covered(int[] documents) throws IOException {
        Map<String, BitSet> having = new HashMap<>();
        double[] covered = new double[documents.length];
        for (Sought each : sought) {
            BitSet any = new BitSet(documents.length);
            for (List<String> wording : each.wordings()) {
                BitSet all = new BitSet(documents.length);
                all.set(0, documents.length);
                for (String term : wording) {
                    BitSet has = having.get(term);
                    if (has == null) {
                        has = having(term, documents);
                        having.put(term, has);
                    }
                    all.and(has);
                }
                any.or(all);
            }
            any.stream().forEach(it -> covered[it] += each.weight());
        }
        return covered;
    }

    /** Which of the documents, by their place in the array, have a term. */
    private BitSet having(String text, int[] documents) throws IOException {
        Term term = new Term(Fields.TEXT, text);
        BitSet having = new BitSet(documents.length);
        TermStates states = book.states(term);
        int at = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            int next = at;
            while (next < documents.length && documents[next] < end) {
                next++;
            }
            TermState state = next > at ? states.get(leaf) : null;
            if (state != null) {
                mark(leaf, term, state, documents, at, next, having);
            }
            at = next;
        }
        return having;
    }

    private static void mark(
            LeafReaderContext leaf, Term term, TermState state, int[] documents, int from, int to, BitSet having)
            throws IOException {
        Terms terms = leaf.reader().terms(term.field());
        TermsEnum there = terms.iterator();
        there.seekExact(term.bytes(), state);
        PostingsEnum postings = there.postings(null, PostingsEnum.NONE);
        int document = -1;
        for (int at = from; at < to && document != DocIdSetIterator.NO_MORE_DOCS; at++) {
            int wanted = documents[at] - leaf.docBase;
            if (document < wanted) {
                document = postings.advance(wanted);
            }
            having.set(at, document == wanted);
        }
    }
}
