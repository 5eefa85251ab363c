package org.hotline12345.telemetry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/** Reads figures as the text format 0.0.4 of Prometheus has it. */
final class Scraped {

    private static final Pattern COMMENT = Pattern.compile("# (HELP|TYPE) [a-zA-Z_:][a-zA-Z0-9_:]* .+");

    private static final Pattern SAMPLE = Pattern.compile(
            "[a-zA-Z_:][a-zA-Z0-9_:]*"
                    + "(\\{([a-zA-Z_][a-zA-Z0-9_]*=\"([^\"\\\\\\n]|\\\\[\\\\n\"])*\",?)*})? (NaN|[+-]Inf|-?[0-9.]+(E[+-]?[0-9]+)?)");

    private Scraped() {}

    /** The value of a series, written as it stands there. */
    static String value(String metrics, String series) {
        return metrics.lines()
                .filter(it -> it.startsWith(series + " "))
                .map(it -> it.substring(series.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + series + " in " + metrics));
    }

    static void requireWellFormed(String metrics) {
        assertTrue(metrics.endsWith("\n"));
        metrics.lines()
                .forEach(it -> assertTrue(
                        COMMENT.matcher(it).matches() || SAMPLE.matcher(it).matches(), it));
    }
}
