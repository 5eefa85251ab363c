package org.hotline12345.itests.benchmark;

import java.util.Arrays;

/** Runs the benchmark that is named. */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param args {@code law} with options of JMH, or {@code store} with options of {@link Options} */
    public static void main(String[] args) throws Exception {
        String[] options =
                Arrays.stream(args).skip(1).filter(it -> !it.isBlank()).toArray(String[]::new);
        switch (args[0]) {
            case "law" -> org.openjdk.jmh.Main.main(options);
            case "store" -> StoreBenchmark.run(Options.of(String.join(",", options)));
            default ->
                throw new IllegalArgumentException("No such benchmark: " + args[0] + "; there are law and store");
        }
    }
}
