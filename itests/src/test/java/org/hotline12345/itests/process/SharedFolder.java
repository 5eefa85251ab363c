package org.hotline12345.itests.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The folder of modules that several nodes share. What is on it is whole at any moment. */
public final class SharedFolder {

    private final AtomicLong written = new AtomicLong();
    private Path parent;
    private Path folder;

    void make() throws IOException {
        parent = Files.createTempDirectory(Path.of(System.getProperty("hotline.target")), "shared");
        folder = Files.createDirectory(parent.resolve("modules"));
    }

    Path folder() {
        return folder;
    }

    /** Puts a module there, in place of one of the same name. */
    public void put(Path module, String name) throws IOException {
        Path copy = Files.copy(module, folder.resolve("." + name), StandardCopyOption.REPLACE_EXISTING);
        // Two copies within one tick of a coarse clock are still two.
        Files.setLastModifiedTime(copy, FileTime.from(Instant.now().plusSeconds(written.incrementAndGet())));
        Files.move(copy, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    public void take(String name) throws IOException {
        Files.delete(folder.resolve(name));
    }

    /** As where the share is not mounted. */
    public void unmount() throws IOException {
        Files.move(folder, parent.resolve("away"));
    }

    public void mount() throws IOException {
        Files.move(parent.resolve("away"), folder);
    }

    void remove() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
        Files.delete(parent);
    }
}
