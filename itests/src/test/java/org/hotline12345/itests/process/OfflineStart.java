package org.hotline12345.itests.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the shipped assembly where there is nothing to fetch from, and nothing fetched before. */
public final class OfflineStart {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private OfflineStart() {}

    /** Fails where it does not answer. */
    public static void check() throws IOException, InterruptedException {
        boolean alone = Namespace.granted();
        Installation installation = Installation.unpacked("offline");
        Process process = installation.start(alone);
        long began = System.nanoTime();
        try {
            await("it answers")
                    .atMost(PATIENCE)
                    .pollInterval(PAUSE)
                    .until(() -> health(installation, process, alone).contains("\"UP\""));
            System.out.printf(
                    "Started in %d s %s and on an empty repository%n",
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
                    alone ? "in a namespace without network" : "with network (no namespace is granted here)");
            assertEquals(List.of(), installation.fetched());
        } finally {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
            process.destroyForcibly();
            installation.remove();
        }
    }

    private static String health(Installation installation, Process process, boolean alone)
            throws IOException, InterruptedException {
        List<String> peek = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of(System.getProperty("hotline.target"), "test-classes").toString(),
                Peek.class.getName(),
                installation.address() + "/api/health");
        Process peeking = installation
                .process(alone ? Namespace.beside(process, peek) : peek)
                .start();
        String answer = new String(peeking.getInputStream().readAllBytes(), UTF_8);
        return peeking.waitFor() == 0 ? answer : "";
    }
}
