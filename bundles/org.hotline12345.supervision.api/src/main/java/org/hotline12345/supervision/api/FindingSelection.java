package org.hotline12345.supervision.api;

import java.util.Optional;

/**
 * Which findings.
 *
 * @param state only those that stand so
 * @param before only those with a smaller number: the last of the page before
 * @param most how many at most, 1 to 200
 */
public record FindingSelection(Optional<FindingState> state, Optional<Long> before, int most) {

    public static final int LARGEST_PAGE = 200;

    public FindingSelection {
        if (most < 1 || most > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " findings, not " + most);
        }
    }
}
