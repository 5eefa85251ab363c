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

/**
 * What of a question is looked for; each part adds to the score of an article that has it. What is more than a question of some
 * lines is left out, before Lucene would refuse all of it.
 */
final class Bag {

    /** Lucene takes 1,024; a question may be there twice, as it is and as it was likely meant. */
    private static final int MOST_TERMS = 450;

    private final BooleanQuery.Builder any = new BooleanQuery.Builder();
    private final Set<String> marks = new HashSet<>();
    private int size;

    /** A term, in the head and in the text. */
    void add(String term, float weight) {
        add(new TermQuery(new Term(Fields.HEAD, term)), weight * Weights.HEAD);
        add(new TermQuery(new Term(Fields.TEXT, term)), weight * Weights.TEXT);
    }

    void add(Query query, float weight) {
        add(query, weight, 1);
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
        return size == 0;
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
        add(
                new DisjunctionMaxQuery(queries, 0f),
                1f,
                wordings.stream().mapToInt(it -> it.terms().size()).sum());
    }

    private void add(Query query, float weight, int terms) {
        if (size + terms <= MOST_TERMS) {
            any.add(new BoostQuery(query, weight), Occur.SHOULD);
            size += terms;
        }
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
