package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongBitSet;

/**
 * Takes of what is found the best that hold on a day and at a place. Nearly all articles do, so that it is asked of the few that
 * score well enough; as a filter it would be asked of all, and would keep Lucene from skipping what cannot be among the best.
 */
final class Allowed implements CollectorManager<Allowed.Best, TopDocs> {

    private final long day;
    private final Optional<Set<String>> places;
    private final TopScoreDocCollectorManager best;

    Allowed(Question question, int most) {
        this.day = question.day().toEpochDay();
        this.places = question.places().map(Allowed::orEverywhere);
        this.best = new TopScoreDocCollectorManager(most, most);
    }

    @Override
    public Best newCollector() {
        return new Best(best.newCollector());
    }

    @Override
    public TopDocs reduce(Collection<Best> collectors) throws IOException {
        return best.reduce(collectors.stream().map(it -> it.hits).toList());
    }

    private static Set<String> orEverywhere(Set<String> places) {
        Set<String> all = new HashSet<>(places);
        all.add(Fields.EVERYWHERE);
        return all;
    }

    /** Of one thread. */
    final class Best extends FilterCollector {

        private final TopScoreDocCollector hits;

        private Best(TopScoreDocCollector hits) {
            super(hits);
            this.hits = hits;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            LeafReader reader = context.reader();
            NumericDocValues from = DocValues.getNumeric(reader, Fields.FROM);
            NumericDocValues until = DocValues.getNumeric(reader, Fields.UNTIL);
            Here here = new Here(DocValues.getSortedSet(reader, Fields.PLACE), places);
            return new FilterLeafCollector(super.getLeafCollector(context)) {
                @Override
                public void collect(int document) throws IOException {
                    if (from.advanceExact(document)
                            && from.longValue() <= day
                            && until.advanceExact(document)
                            && until.longValue() >= day
                            && here.holds(document)) {
                        super.collect(document);
                    }
                }
            };
        }
    }

    /** The places that are meant, by the numbers that they have in one segment. */
    private static final class Here {

        private final SortedSetDocValues places;
        private final Optional<LongBitSet> meant;

        Here(SortedSetDocValues places, Optional<Set<String>> meant) throws IOException {
            this.places = places;
            this.meant = meant.isEmpty() ? Optional.empty() : Optional.of(numbers(meant.get()));
        }

        boolean holds(int document) throws IOException {
            if (meant.isEmpty()) {
                return true;
            }
            if (places.advanceExact(document)) {
                for (int left = places.docValueCount(); left > 0; left--) {
                    if (meant.get().get(places.nextOrd())) {
                        return true;
                    }
                }
            }
            return false;
        }

        private LongBitSet numbers(Set<String> names) throws IOException {
            LongBitSet numbers = new LongBitSet(Math.max(1, places.getValueCount()));
            for (String each : names) {
                long number = places.lookupTerm(new BytesRef(each));
                if (number >= 0) {
                    numbers.set(number);
                }
            }
            return numbers;
        }
    }
}
