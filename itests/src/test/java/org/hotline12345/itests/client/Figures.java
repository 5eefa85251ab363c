package org.hotline12345.itests.client;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was scraped, read as strictly as the text format 0.0.4 of Prometheus is written: each line a comment, or a sample whose
 * family was declared before it.
 *
 * @param samples each series, with its labels as they stand there, and its value
 */
public record Figures(Map<String, Double> samples) {

    private static final Pattern COMMENT = Pattern.compile("# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (\\S.*)");

    private static final Pattern SAMPLE = Pattern.compile("(([a-zA-Z_:][a-zA-Z0-9_:]*)"
            + "(?:\\{(?:[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\]|\\\\[\\\\n\"])*\",?)*})?)"
            + " (NaN|[+-]Inf|-?[0-9.]+(?:E[+-]?[0-9]+)?)");

    private static final Pattern PART = Pattern.compile("_(bucket|sum|count)$");

    /** Fails at the first line that is not as it should be. */
    public static Figures of(String text) {
        Map<String, String> types = new HashMap<>();
        Map<String, Double> samples = new HashMap<>();
        text.lines().forEach(line -> {
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                types.putIfAbsent(comment.group(2), comment.group(1).equals("TYPE") ? comment.group(3) : "unknown");
                return;
            }
            Matcher sample = SAMPLE.matcher(line);
            require(sample.matches(), line);
            String family = sample.group(2);
            require(
                    types.containsKey(family)
                            || types.containsKey(PART.matcher(family).replaceFirst("")),
                    line);
            String value = sample.group(3).replace("Inf", "Infinity");
            require(samples.put(sample.group(1), Double.valueOf(value)) == null, line);
        });
        require(text.endsWith("\n"), "the last line has no end");
        return new Figures(Map.copyOf(samples));
    }

    /** The value of a series; 0 where there is none. */
    public double of(String name, String labels) {
        return samples.getOrDefault(labels.isEmpty() ? name : name + "{" + labels + "}", 0.0);
    }

    public boolean has(String series) {
        return samples.containsKey(series);
    }

    @Override
    public String toString() {
        return samples.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static void require(boolean met, String line) {
        if (!met) {
            throw new AssertionError("not in the format of Prometheus: " + line);
        }
    }
}
