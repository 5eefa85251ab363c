package org.hotline12345.warning.rest;

import org.hotline12345.warning.surge.Verdict;

/**
 * What a person says of a warning.
 *
 * @param verdict what it was
 * @param note why, at most 300 characters
 */
public record SurgeVerdict(Verdict verdict, String note) {

    /** Characters of a note. */
    static final int LONGEST = 300;
}
