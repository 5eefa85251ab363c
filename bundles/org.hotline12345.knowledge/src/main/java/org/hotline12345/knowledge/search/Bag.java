package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What of a question is looked for; each part adds to the score of an article that has it. Terms that no article has are left out
 * at once, and so is in the text what so many have that it tells none from another. What is more than a question of some lines is
 * left out as well, before Lucene would refuse all of it.
 */
final class Bag {

    /** Lucene takes 1,024. */
    private static final int MOST_TERMS = 800;

    /** Of so many texts one may have a term, else it is looked for in the heads only. */
    private static final int COMMON = 10;

    private final IndexSearcher searcher;
    private final BooleanQuery.Builder any = new BooleanQuery.Builder();
    private final Set<String> seen = new HashSet<>();
    private final TermBook book;
    private final Set<Coverage.Sought> sought = new LinkedHashSet<>();
    private final Set<String> marks = new HashSet<>();
    private int size;

    Bag(IndexSearcher searcher) {
        this.searcher = searcher;
        this.book = new TermBook(searcher);
    }

    /** A term, in the head and in the text; what was added before is not added again. */
    void add(String term, float weight) {
        if (seen.add(term)) {
            there(Fields.HEAD, term).ifPresent(it -> add(it, weight * Weights.HEAD));
            addToText(term, weight);
        }
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

    /** From now on an article that has one of these wordings as a whole has more of the question. */
    void seek(List<List<String>> wordings) {
        int most = 0;
        for (List<String> each : wordings) {
            int fewest = Integer.MAX_VALUE;
            for (String term : each) {
                fewest = Math.min(fewest, book.articlesWith(new Term(Fields.TEXT, term)));
            }
            most = Math.max(most, fewest);
        }
        if (most > 0) {
            int all = book.articles();
            sought.add(new Coverage.Sought(wordings, Math.log1p((double) Math.max(0, all - most) / most)));
        }
    }

    Coverage coverage() {
        return new Coverage(searcher, sought, book);
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

    private void addToText(String term, float weight) {
        if (term.length() > 1) {
            there(Fields.TEXT, term).ifPresent(it -> add(it, weight * Weights.TEXT));
        }
    }

    private void addBest(String field, Collection<Wording> wordings, float weight) {
        List<Query> queries = new ArrayList<>();
        int terms = 0;
        for (Wording each : wordings) {
            Optional<Query> all = all(field, each.terms());
            if (all.isPresent()) {
                queries.add(new BoostQuery(all.get(), each.weight() * weight));
                terms += each.terms().size();
            }
        }
        if (!queries.isEmpty()) {
            add(queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0f), 1f, terms);
        }
    }

    /** Empty where no article can have all of them. */
    private Optional<Query> all(String field, List<String> terms) {
        if (field.equals(Fields.TEXT) && terms.stream().allMatch(it -> it.length() == 1)) {
            return Optional.empty();
        }
        List<Query> queries = new ArrayList<>();
        for (String each : terms) {
            Optional<Query> query = there(field, each);
            if (query.isEmpty()) {
                return Optional.empty();
            }
            queries.add(query.get());
        }
        if (queries.size() == 1) {
            return Optional.of(queries.get(0));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(it -> all.add(it, Occur.MUST));
        return Optional.of(all.build());
    }

    private Optional<Query> there(String field, String text) {
        if (field.equals(Fields.HEAD) && book.articlesWith(new Term(Fields.TEXT, text)) == 0) {
            return Optional.empty();
        }
        Term term = new Term(field, text);
        int found = book.articlesWith(term);
        return found == 0 || found > most(field)
                ? Optional.empty()
                : Optional.of(new TermQuery(term, book.states(term)));
    }

    private int most(String field) {
        return field.equals(Fields.TEXT) ? Math.max(1, book.articles() / COMMON) : Integer.MAX_VALUE;
    }

    private void add(Query query, float weight, int terms) {
        if (size + terms <= MOST_TERMS) {
            any.add(new BoostQuery(query, weight), Occur.SHOULD);
            size += terms;
        }
    }
}
