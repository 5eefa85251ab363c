package org.hotline12345.unit.city;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Where the city is written: in the file that is delivered, and in the operator's own, which may leave out sections that
 * are right as delivered. The operator may change the own file at any time. For one thread at a time.
 */
public final class CityFile {

    private static final String DELIVERED = "/HOTLINE-INF/city/turpan.json";

    private final Path own;
    private final CityReader reader = new CityReader();
    private Optional<FileTime> seen = Optional.empty();
    private volatile Optional<Seed> current = Optional.empty();

    public CityFile(Path own) {
        this.own = own;
    }

    /**
     * Reads the city as it is written now.
     *
     * @throws CityFileBroken where the operator's file cannot be used
     */
    public Seed read() {
        seen = changedAt();
        CityText delivered = reader.read(DELIVERED, CityFile.class.getResourceAsStream(DELIVERED));
        Seed city = seen.isEmpty()
                ? CityCheck.seed(DELIVERED, delivered)
                : CityCheck.seed(
                        own.toString(), reader.read(own.toString(), opened()).or(delivered));
        current = Optional.of(city);
        return city;
    }

    /** The city as it was read last without being found broken. */
    public Seed seed() {
        return current.orElseThrow(() -> new IllegalStateException("The city was not read yet"));
    }

    /** Whether the operator has touched the own file since it was read, also where it was found broken. */
    public boolean changed() {
        return !changedAt().equals(seen);
    }

    private Optional<FileTime> changedAt() {
        try {
            return Files.exists(own) ? Optional.of(Files.getLastModifiedTime(own)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private InputStream opened() {
        try {
            return Files.newInputStream(own);
        } catch (IOException e) {
            throw new CityFileBroken(own.toString(), "as a whole", "it cannot be read: " + e.getMessage());
        }
    }
}
