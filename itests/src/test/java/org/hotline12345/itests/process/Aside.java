package org.hotline12345.itests.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;

/**
 * Who steps aside: this JVM and all that it starts from now on run at a low priority, so that tests beside it which are about how
 * quickly find the machine as if they were alone, and it has what they leave over. Does nothing where there is no Linux or no {@code renice}.
 */
public final class Aside extends ExternalResource {

    /** Its place among the rules of a class: before anything is started. */
    public static final int FIRST = -2;

    private static final Path THREADS = Path.of("/proc/self/task");
    private static final String LOW = "10";

    @Override
    protected void before() throws IOException, InterruptedException {
        if (Files.isDirectory(THREADS)) {
            List<String> command = new ArrayList<>(List.of("renice", "-n", LOW, "-p"));
            command.addAll(threads());
            renice(command);
        }
    }

    /** Threads that have ended in the meantime make it fail for them only; without the program nobody steps aside. */
    private static void renice(List<String> command) throws InterruptedException {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            System.out.println("Nobody steps aside: " + e.getMessage());
        }
    }

    /** Priorities are those of threads here, and whoever they start begins with theirs. */
    private static List<String> threads() throws IOException {
        try (Stream<Path> all = Files.list(THREADS)) {
            return all.map(it -> it.getFileName().toString()).toList();
        }
    }
}
