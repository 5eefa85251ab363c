package org.hotline12345.store.jpa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hotline12345.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of the contacts, from a file outside the database (A37). A file that is put in its place is read without a
 * restart, as long as no key is missing from it. Safe for any thread.
 */
@Component(service = Keys.class, configurationPid = "org.hotline12345.store.keys")
@Designate(ocd = KeySettings.class)
public final class Keys {

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    private final KeyFile file;
    private final Set<String> lost;
    private volatile Held held = new Held(Optional.empty(), Optional.empty());

    @Activate
    public Keys(KeySettings settings) {
        this(
                settings.keyFile().isBlank()
                        // No .json, which Karaf would take for a configuration and show.
                        ? Path.of(System.getProperty("karaf.etc", "."), "hotline.keys")
                        : Path.of(settings.keyFile()),
                Arrays.stream(settings.lostKeys())
                        // A .cfg file gives one text where there are several.
                        .flatMap(it -> Arrays.stream(it.split(",")))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Keys(Path file) {
        this(file, Set.of());
    }

    Keys(Path file, Set<String> lost) {
        this.file = new KeyFile(file);
        this.lost = lost;
    }

    /** Keys are compared with the database before anybody is given it, so another file or list waits for that. */
    @Modified
    void settingsChanged() {
        LOG.warn("The settings of the keys have changed, and count from the next start on");
    }

    /** The keys that are given up for lost. */
    Set<String> lost() {
        return lost;
    }

    /** @throws BadKeys where there is no file, or it is not as it must be */
    Keyring ring() {
        Optional<String> stamp = file.stamp();
        Held now = held;
        return now.stamp().equals(stamp) && now.ring().isPresent() ? now.ring().get() : taken(stamp);
    }

    /**
     * What was sealed before.
     *
     * @param id of the key
     * @throws StoreUnavailable where that key is not here, as long as nobody puts it there
     */
    String open(String id, String sealed, String place) {
        Keyring ring = ring();
        if (!ring.ids().contains(id)) {
            BadKeys cause = new BadKeys("key %s is not in %s: put it there".formatted(id, file));
            throw new StoreUnavailable("A contact cannot be read, " + cause.getMessage(), cause);
        }
        return ring.open(sealed, place)
                .orElseThrow(() -> new IllegalStateException("Was changed outside of the platform: " + place));
    }

    boolean missing() {
        return file.stamp().isEmpty();
    }

    /** Makes the file, with one key. */
    synchronized void make() {
        write(Keysets.fresh());
        LOG.info("A key for contacts was made in {}; keep a copy, and give every node the same", file);
    }

    /** Writes the keys anew. */
    synchronized Keyring change(UnaryOperator<Keysets> change) {
        write(change.apply(ring().sets()));
        return ring();
    }

    private void write(Keysets sets) {
        file.write(sets.write());
    }

    /** What was there stays in force where the file has gone, is broken, or lacks a key. */
    private synchronized Keyring taken(Optional<String> stamp) {
        Held before = held;
        try {
            Keyring ring = read();
            Optional<String> lost = before.ring()
                    .flatMap(it -> it.ids().stream()
                            .filter(id -> !ring.ids().contains(id))
                            .findFirst());
            if (lost.isPresent()) {
                throw new BadKeys("key %s is gone from %s: put it back".formatted(lost.get(), file));
            }
            held = new Held(stamp, Optional.of(ring));
            return ring;
        } catch (BadKeys e) {
            Keyring last = before.ring().orElseThrow(() -> e);
            LOG.warn("The keys of the contacts stay as they were read before: {}", e.getMessage());
            held = new Held(stamp, Optional.of(last));
            return last;
        }
    }

    private Keyring read() {
        try {
            return new Keyring(Keysets.read(file.read()));
        } catch (IOException e) {
            throw new BadKeys("there are no keys in %s (%s): put back a copy".formatted(file, e.getMessage()), e);
        }
    }

    /** The file. */
    @Override
    public String toString() {
        return file.toString();
    }

    private record Held(Optional<String> stamp, Optional<Keyring> ring) {}
}
