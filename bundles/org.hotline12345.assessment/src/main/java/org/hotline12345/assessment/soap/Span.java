package org.hotline12345.assessment.soap;

import java.time.YearMonth;

/** Some months, from the first to the last. */
record Span(YearMonth from, YearMonth to) {

    Span yearBefore() {
        return new Span(from.minusYears(1), to.minusYears(1));
    }
}
