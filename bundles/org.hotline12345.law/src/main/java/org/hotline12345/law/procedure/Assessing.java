package org.hotline12345.law.procedure;

import static java.util.Objects.requireNonNull;

import org.hotline12345.law.time.Term;

/**
 * 考核释义. What a regulation, or the reading of it, says in numbers of the assessment of units.
 *
 * @param appeal how long after the day of publication a unit may appeal against a result
 * @param answer how long after the day of an appeal the center has to answer it
 * @param earlyPercent of the time that a matter has, within which its closing is early: 10, 20 and so on to 90
 */
public record Assessing(Term appeal, Term answer, int earlyPercent) {

    public Assessing {
        requireNonNull(appeal);
        requireNonNull(answer);
        if (earlyPercent < 10 || earlyPercent > 90 || earlyPercent % 10 != 0) {
            throw new IllegalArgumentException(
                    "Early is 10, 20 and so on to 90 percent of the time, not " + earlyPercent);
        }
    }
}
