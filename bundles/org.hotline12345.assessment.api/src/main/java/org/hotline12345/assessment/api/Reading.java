package org.hotline12345.assessment.api;

import java.math.BigDecimal;

/** What an indicator says of a unit. */
public sealed interface Reading {

    /**
     * A number.
     *
     * @param value what the points are made of
     * @param numerator of what it was made, such as how many were in time
     * @param denominator out of how many
     * @param explanation the same for a reader, such as {@code 96.50%（193/200）}; says nothing of a requester
     */
    record Value(BigDecimal value, long numerator, long denominator, String explanation) implements Reading {}

    /**
     * There is nothing to say, which is neither good nor bad: the item is left out, and its weight with it.
     *
     * @param reason why, in a sentence
     */
    record NotApplicable(String reason) implements Reading {}
}
