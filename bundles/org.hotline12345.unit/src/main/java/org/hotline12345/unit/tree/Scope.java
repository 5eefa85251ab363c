package org.hotline12345.unit.tree;

import java.util.List;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;

/** How far places and duties reach. */
final class Scope {

    /** The duty that is every duty. */
    static final String EVERYTHING = "*";

    private Scope() {}

    /** Whether each of {@code inner} lies in one of {@code outer}. Both codes of places and of categories nest by slashes. */
    static boolean covers(List<String> outer, List<String> inner) {
        return outer.contains(EVERYTHING)
                || inner.stream().allMatch(code -> outer.stream().anyMatch(it -> new Place(it, "").covers(code)));
    }

    /**
     * Whether a unit claims more than it did when it was approved: another parent, or a wider territory or duty. An empty
     * territory is all that the parent has, so nothing below the same parent is wider.
     */
    static boolean beyond(Unit approved, Unit now) {
        boolean wider = !approved.territory().isEmpty()
                && (now.territory().isEmpty() || !covers(approved.territory(), now.territory()));
        return wider || !approved.parent().equals(now.parent()) || !covers(approved.duties(), now.duties());
    }
}
