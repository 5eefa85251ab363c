package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.DutyMethod;

/**
 * 协调. Records one stage on the way to a duty determination (A16).
 *
 * @param method how
 * @param participants with whom
 * @param conclusion what came of it
 * @param document on what document
 */
@Called("协调")
public record Coordinate(DutyMethod method, String participants, String conclusion, Optional<String> document)
        implements Step {

    public Coordinate {
        document = document == null ? Optional.empty() : document;
    }
}
