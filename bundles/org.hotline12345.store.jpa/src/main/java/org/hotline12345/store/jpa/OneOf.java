package org.hotline12345.store.jpa;

import java.util.Collections;
import java.util.List;
import javax.persistence.Query;

/**
 * A list of values as a condition in SQL; in SQL because the provider would translate a list of so many again at each call,
 * and that takes longer than the query. Lists of many lengths are written in few: the last value is said again until
 * there are 1, 2, 4, 8 and so on, so that the database has planned the statement already.
 */
final class OneOf {

    private final List<String> values;

    /** @param values one or more */
    OneOf(List<String> values) {
        this.values = values;
    }

    /** What stands behind {@code in}. */
    String marks() {
        return "(" + String.join(",", Collections.nCopies(places(), "?")) + ")";
    }

    /** Fills the marks, of which the first is the parameter {@code first}; answers which comes next. */
    int fill(Query query, int first) {
        int places = places();
        for (int i = 0; i < places; i++) {
            query.setParameter(first + i, values.get(Math.min(i, values.size() - 1)));
        }
        return first + places;
    }

    private int places() {
        int highest = Integer.highestOneBit(values.size());
        return highest == values.size() ? highest : 2 * highest;
    }
}
