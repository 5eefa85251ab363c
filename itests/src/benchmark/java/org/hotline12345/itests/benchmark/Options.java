package org.hotline12345.itests.benchmark;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a benchmark of the store is run.
 *
 * @param first seconds of each load before all rounds, for the JIT compiler to come to its end; none of them counts
 * @param rounds how often each load is repeated, in turn with the others
 * @param seconds that count, of each load
 * @param warmup seconds before
 * @param connections how many at once, for taking tickets in; all else with the first of them
 * @param few tickets that are in the store at first
 * @param tickets that are in it at the end; nothing more is measured where it is not larger than {@code few}
 * @param only words of the requests that are measured, such as {@code create}; empty for all
 * @param heap the most memory for Java's objects, of the platform and of the lean service
 * @param derby whether the embedded database is measured beside
 * @param profile where to put a profile of each load of the platform; empty for none
 */
record Options(
        int first,
        int rounds,
        int seconds,
        int warmup,
        List<Integer> connections,
        int few,
        long tickets,
        String only,
        String heap,
        boolean derby,
        Optional<String> profile) {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            entry("first", "30"),
            entry("rounds", "3"),
            entry("seconds", "10"),
            entry("warmup", "5"),
            entry("connections", "8+32"),
            entry("few", "10000"),
            entry("tickets", "0"),
            entry("only", ""),
            entry("heap", "1g"),
            entry("derby", "true"),
            entry("profile", ""));

    /** @param said {@code name=value} with commas between; what is not named is as usual */
    static Options of(String said) {
        Map<String, String> values = new TreeMap<>(DEFAULTS);
        Arrays.stream(said.split(",")).filter(it -> !it.isBlank()).forEach(it -> {
            String[] pair = it.strip().split("=", 2);
            if (pair.length < 2 || !DEFAULTS.containsKey(pair[0])) {
                throw new IllegalArgumentException("No such option: " + it + "; there are " + new TreeMap<>(DEFAULTS));
            }
            values.put(pair[0], pair[1]);
        });
        return new Options(
                Integer.parseInt(values.get("first")),
                Integer.parseInt(values.get("rounds")),
                Integer.parseInt(values.get("seconds")),
                Integer.parseInt(values.get("warmup")),
                Arrays.stream(values.get("connections").split("\\+"))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(values.get("few")),
                Long.parseLong(values.get("tickets")),
                values.get("only"),
                values.get("heap"),
                Boolean.parseBoolean(values.get("derby")),
                Optional.of(values.get("profile")).filter(it -> !it.isEmpty()));
    }
}
