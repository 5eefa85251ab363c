package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

/** Finds what is looked for among what the question allows, and shows where it was found. */
final class Answering {

    /** So many of the best are put in order by how much of the question they have. */
    private static final int CANDIDATES = 40;

    private final IndexSearcher searcher;
    private final Bag bag;

    Answering(IndexSearcher searcher, Bag bag) {
        this.searcher = searcher;
        this.bag = bag;
    }

    Hits answer(Question question, Optional<String> meant) throws IOException {
        TopDocs found = found(question);
        Marker marker = new Marker(bag.marks());
        List<Hits.Hit> hits = new ArrayList<>();
        for (ScoreDoc each : best(question, found)) {
            hits.add(new Hits.Hit(
                    shown(Fields.SHOWN_ID, each),
                    each.score,
                    marker.whole(shown(Fields.SHOWN_TITLE, each)),
                    marker.passage(shown(Fields.SHOWN_TEXT, each))));
        }
        return new Hits(hits, found.totalHits.value, found.totalHits.relation == TotalHits.Relation.EQUAL_TO, meant);
    }

    List<String> titles(Question question) throws IOException {
        Set<String> titles = new LinkedHashSet<>();
        for (ScoreDoc each : best(question, found(question))) {
            titles.add(shown(Fields.SHOWN_TITLE, each));
        }
        return List.copyOf(titles);
    }

    private TopDocs found(Question question) throws IOException {
        Query wanted = bag.query();
        return searcher.search(
                question.units().map(it -> of(it, wanted)).orElse(wanted),
                new Allowed(question, Math.max(CANDIDATES, question.most())));
    }

    private List<ScoreDoc> best(Question question, TopDocs found) throws IOException {
        return bag.coverage().ordered(found.scoreDocs).stream()
                .limit(question.most())
                .toList();
    }

    /** Few articles are of one unit, so that these lead. */
    private static Query of(Set<String> units, Query wanted) {
        return new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(
                        new TermInSetQuery(
                                Fields.UNIT, units.stream().map(BytesRef::new).toList()),
                        Occur.FILTER)
                .build();
    }

    private String shown(String field, ScoreDoc hit) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        return values.advanceExact(hit.doc - leaf.docBase)
                ? values.binaryValue().utf8ToString()
                : "";
    }
}
