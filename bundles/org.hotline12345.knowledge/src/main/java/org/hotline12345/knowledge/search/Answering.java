package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.StoredFields;
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

    private static final Set<String> SHOWN = Set.of(Fields.ID, Fields.SHOWN_TITLE, Fields.SHOWN_TEXT);

    private final IndexSearcher searcher;
    private final Marker marker;

    Answering(IndexSearcher searcher, Marker marker) {
        this.searcher = searcher;
        this.marker = marker;
    }

    Hits answer(Question question, Query wanted, Optional<String> meant) throws IOException {
        TopDocs found = searcher.search(allowed(question, wanted), question.most());
        StoredFields stored = searcher.storedFields();
        List<Hits.Hit> hits = new ArrayList<>();
        for (ScoreDoc each : found.scoreDocs) {
            Document shown = stored.document(each.doc, SHOWN);
            hits.add(new Hits.Hit(
                    shown.get(Fields.ID),
                    each.score,
                    marker.whole(shown.get(Fields.SHOWN_TITLE)),
                    marker.passage(shown.get(Fields.SHOWN_TEXT))));
        }
        return new Hits(hits, found.totalHits.value, found.totalHits.relation == TotalHits.Relation.EQUAL_TO, meant);
    }

    private static Query allowed(Question question, Query wanted) {
        long day = question.day().toEpochDay();
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(NumericDocValuesField.newSlowRangeQuery(Fields.FROM, Long.MIN_VALUE, day), Occur.FILTER)
                .add(NumericDocValuesField.newSlowRangeQuery(Fields.UNTIL, day, Long.MAX_VALUE), Occur.FILTER);
        question.units().ifPresent(it -> all.add(oneOf(Fields.UNIT, it), Occur.FILTER));
        question.places().ifPresent(it -> {
            List<String> places = new ArrayList<>(it);
            places.add(Fields.EVERYWHERE);
            all.add(oneOf(Fields.PLACE, places), Occur.FILTER);
        });
        return all.build();
    }

    private static Query oneOf(String field, Collection<String> ids) {
        return new TermInSetQuery(field, ids.stream().map(BytesRef::new).toList());
    }
}
