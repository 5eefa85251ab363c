package org.hotline12345.statistics.cube;

import java.util.List;
import java.util.Optional;

/**
 * What is read of the totals at once: one piece of their index.
 *
 * @param scope of which tickets
 * @param axis along what they are listed
 * @param item only this line of the list; all where empty
 * @param range of which periods
 * @param slices which counts; one that nobody asks for costs time too, as often as there are rows
 */
public record Sheet(Scope scope, Axis axis, Optional<String> item, Range range, List<Slice> slices) {

    public Sheet {
        slices = List.copyOf(slices);
    }

    /** All counts of all lines. */
    public static Sheet of(Scope scope, Axis axis, Range range) {
        return new Sheet(scope, axis, Optional.empty(), range, Slice.EVERY);
    }
}
