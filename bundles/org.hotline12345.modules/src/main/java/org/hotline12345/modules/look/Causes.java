package org.hotline12345.modules.look;

import java.util.List;

/** Says in one line why something failed. */
public final class Causes {

    private static final String CAUSED_BY = "Caused by: ";
    private static final int LONGEST = 300;

    private Causes() {}

    /** The innermost cause. */
    public static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return shortened(cause.toString());
    }

    /** The innermost cause of what was printed as a stack trace. */
    static String of(String trace) {
        List<String> lines = trace.lines().filter(it -> !it.isBlank()).toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        return shortened(lines.stream()
                .filter(it -> it.startsWith(CAUSED_BY))
                .reduce(first, (some, last) -> last.substring(CAUSED_BY.length())));
    }

    /** The first line, and no more of it than can be read. */
    static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
