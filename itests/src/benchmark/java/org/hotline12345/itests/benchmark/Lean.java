package org.hotline12345.itests.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hotline12345.itests.benchmark.lean.LeanService;
import org.hotline12345.itests.benchmark.lean.Recorded;
import org.hotline12345.itests.benchmark.measure.Database;
import org.hotline12345.itests.benchmark.measure.Java;
import org.hotline12345.itests.container.Ports;

/** The lean service in a process of its own. */
record Lean(Process process, int port) implements AutoCloseable {

    static Lean start(Path folder, Database database, String name, Recorded recorded, String heap) throws IOException {
        Path file = folder.resolve("recorded.bin");
        recorded.keep(file);
        int port = Ports.one();
        Process process = Java.start(
                        List.of(
                                "-Xms128m",
                                "-Xmx" + heap,
                                "-Dfile.encoding=UTF-8",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"),
                        LeanService.class,
                        List.of(
                                String.valueOf(port),
                                database.url(name),
                                Database.USER,
                                file.toString(),
                                Scenarios.UNITS))
                .inheritIO()
                .start();
        await("the lean service answers")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> {
                    try (Socket socket = new Socket("127.0.0.1", port)) {
                        return socket.isConnected();
                    }
                });
        return new Lean(process, port);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
