package org.hotline12345.regulations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hotline12345.law.Citation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which regulations were ever here, kept over restarts in one small file, a line each. */
final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final String GAP = "\t";
    private static final int PARTS = 5;

    private final Path file;

    Memory(Path file) {
        this.file = file;
    }

    /**
     * A regulation that was here.
     *
     * @param citation how it is cited
     * @param bundle the id of the bundle that brought it
     */
    record Known(Citation citation, long bundle) {

        private static Known of(String line) {
            String[] parts = line.split(GAP, PARTS);
            return new Known(
                    new Citation(parts[1], parts[2], parts[3], LocalDate.parse(parts[4])), Long.parseLong(parts[0]));
        }

        private String line() {
            return String.join(
                    GAP,
                    String.valueOf(bundle),
                    citation.id(),
                    citation.document(),
                    citation.title(),
                    citation.inForce().toString());
        }
    }

    /** By their ids; none where nothing was kept, or what was kept cannot be read. */
    Map<String, Known> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, UTF_8).stream()
                            .map(Known::of)
                            .collect(toMap(it -> it.citation().id(), it -> it))
                    : Map.of();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Which regulations were here before the restart cannot be read from {}", file, e);
            return Map.of();
        }
    }

    synchronized void keep(Collection<Known> known) {
        try {
            Path whole = file.resolveSibling(file.getFileName() + ".new");
            Files.write(whole, known.stream().map(Known::line).toList(), UTF_8);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("Which regulations are here cannot be kept in {}", file, e);
        }
    }
}
