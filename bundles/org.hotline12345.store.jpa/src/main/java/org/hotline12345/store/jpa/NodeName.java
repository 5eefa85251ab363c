package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** By which name this node says in the database what it has: always the same, and no other node's. */
final class NodeName {

    private static final Logger LOG = LoggerFactory.getLogger(NodeName.class);
    private static final String TEXT = """
            # The name of this node among those of its database. Each node has its own: do not copy this file to another.
            %s
            """;

    private NodeName() {}

    /** Reads it, or gives one where there is none yet. Where that fails, it is good until the next start only. */
    static String in(Path file) {
        try {
            Optional<String> given = Files.exists(file) ? read(file) : Optional.empty();
            return given.isPresent() ? given.get() : given(file);
        } catch (IOException e) {
            LOG.warn(
                    "The name of this node cannot be kept in {} ({}): units that are taken away while it is down count as"
                            + " here until the node is given up",
                    file,
                    e.toString());
            return fresh();
        }
    }

    private static Optional<String> read(Path file) throws IOException {
        return Files.readAllLines(file, UTF_8).stream()
                .map(String::strip)
                .filter(it -> it.matches("[0-9A-Za-z-]{1,40}"))
                .findFirst();
    }

    /** Written beside and then moved, so that a start that is cut short leaves no half of a name. */
    private static String given(Path file) throws IOException {
        String name = fresh();
        Path written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), TEXT.formatted(name), UTF_8);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        return name;
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
