package org.hotline12345.catalogue.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The name of this node, which the store gives it at its first start. */
final class NodeName {

    private NodeName() {}

    /** Empty until it was given. */
    static Optional<String> in(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(it -> it.matches("[0-9A-Za-z-]{1,40}"))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
