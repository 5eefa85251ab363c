package org.hotline12345.itests.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;

/** The shipped assembly in a process of its own, on a database of the caller's choice. */
public final class Installed implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Installation installation;
    private final String heap;
    private Process process;

    private Installed(Installation installation, String heap) {
        this.installation = installation;
        this.heap = heap;
    }

    /**
     * Unpacks it.
     *
     * @param postgres the address of a database; empty for the embedded one
     * @param heap the most memory for Java's objects, such as {@code 1g}
     */
    public static Installed unpacked(Optional<String> postgres, String user, String heap)
            throws IOException, InterruptedException {
        Installation installation = Installation.unpacked("measured");
        if (postgres.isPresent()) {
            Path shipped;
            try (Stream<Path> files = Files.walk(installation.folder().resolve("system/org/hotline12345/features"))) {
                shipped = files.filter(it -> it.toString().endsWith("datasource-postgresql.cfg"))
                        .findFirst()
                        .orElseThrow();
            }
            Files.writeString(
                    installation.folder().resolve("etc/org.ops4j.datasource-hotline.cfg"),
                    Files.readString(shipped, UTF_8)
                            .replaceAll("(?m)^url = .*$", "url = " + postgres.get() + "?logServerErrorDetail=false")
                            .replaceAll("(?m)^user = .*$", "user = " + user),
                    UTF_8);
        }
        return new Installed(installation, heap);
    }

    /** Starts it, and gives the time until it had taken a ticket in. */
    public Duration start() throws IOException {
        ProcessBuilder program = installation.process(
                List.of(installation.folder().resolve("bin/karaf").toString(), "daemon"));
        program.environment().put("HOTLINE_HEAP", heap);
        long began = System.nanoTime();
        process = program.redirectOutput(ProcessBuilder.Redirect.appendTo(
                        installation.folder().resolve("console.log").toFile()))
                .start();
        await("the hotline takes a ticket in")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() ->
                        rest().as("calltaker").post("/tickets", Said.help()).status() == 201);
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        await("all of it answers")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> rest().as("center").get("/units").status() == 200
                        && !Soap.at(address()).operations().isEmpty());
        return taken;
    }

    /** Where its keys of the contacts are. */
    public Path keys() {
        return installation.keys();
    }

    public Rest rest() {
        return Rest.unbound(installation.address());
    }

    public String address() {
        return installation.address();
    }

    public int port() {
        return installation.ports().http();
    }

    public long pid() {
        return process.pid();
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process != null) {
            stop();
        }
        installation.remove();
    }
}
