package org.hotline12345.unit.api;

/** What a unit finds when it looks at what is to be reported. */
public sealed interface Checked {

    /** Nothing is against it here. */
    record Fit() implements Checked {}

    /**
     * The officer is to mend it first.
     *
     * @param reason what is wrong, as a sentence that the officer is shown
     * @param remedy what to do about it
     */
    record Unfit(String reason, String remedy) implements Checked {

        public Unfit {
            if (reason == null || reason.isBlank() || remedy == null || remedy.isBlank()) {
                throw new IllegalArgumentException("A unit that finds a report unfit says why, and what to do");
            }
        }
    }
}
