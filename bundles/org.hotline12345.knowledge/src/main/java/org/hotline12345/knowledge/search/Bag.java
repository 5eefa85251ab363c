package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What of a question is looked for; each part adds to the score of an article that has it. */
final class Bag {

    private final BooleanQuery.Builder any = new BooleanQuery.Builder();
    private final Set<String> marks = new HashSet<>();
    private boolean empty = true;

    /** A term, in the head and in the text. */
    void add(String term, float weight) {
        add(new TermQuery(new Term(Fields.HEAD, term)), weight * Weights.HEAD);
        add(new TermQuery(new Term(Fields.TEXT, term)), weight * Weights.TEXT);
    }

    void add(Query query, float weight) {
        any.add(new BoostQuery(query, weight), Occur.SHOULD);
        empty = false;
    }

    /** The best of several wordings of one thing, each of which counts as a whole only. */
    void addBest(Collection<Wording> wordings) {
        addBest(Fields.HEAD, wordings, Weights.HEAD);
        addBest(Fields.TEXT, wordings, Weights.TEXT);
    }

    /** From now on this term is shown where it was found. */
    void mark(String term) {
        marks.add(term);
    }

    boolean isEmpty() {
        return empty;
    }

    Query query() {
        return any.build();
    }

    Set<String> marks() {
        return Set.copyOf(marks);
    }

    /**
     * @param terms all of which must be there
     * @param weight of each
     */
    record Wording(List<String> terms, float weight) {}

    private void addBest(String field, Collection<Wording> wordings, float weight) {
        List<Query> queries = new ArrayList<>();
        wordings.forEach(it -> queries.add(new BoostQuery(all(field, it.terms()), it.weight() * weight)));
        add(new DisjunctionMaxQuery(queries, 0f), 1f);
    }

    private static Query all(String field, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0)));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.forEach(it -> all.add(new TermQuery(new Term(field, it)), Occur.MUST));
        return all.build();
    }
}
