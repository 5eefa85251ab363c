package org.hotline12345.modules.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hotline12345.json.Json;
import org.hotline12345.modules.api.ModuleStatus.Form;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 模块登记. What is to be here besides the platform itself, beside the container's data, which may be thrown away: what is here, and
 * what was and is owed since the container forgot it. Each change is on the disk, whole, before it counts. Safe for any thread.
 */
public final class Register {

    private static final Logger LOG = LoggerFactory.getLogger(Register.class);

    private final JsonMapper mapper = Json.mapper();

    /** Why what is owed has not come yet; told anew after each start. */
    private final Map<String, String> said = new HashMap<>();

    private final Path file;
    private final boolean found;
    private Written written;

    public Register(Path file) {
        this.file = file;
        Optional<Written> before = read();
        this.found = before.isPresent();
        this.written = before.orElseGet(() -> new Written(List.of(), List.of(), Set.of()));
    }

    /**
     * A module that is to be here.
     *
     * @param form a feature, or a bundle whose file is kept
     * @param name its name
     * @param version the version in force
     * @param kar the KAR that brought the feature; empty where it was none that is kept
     * @param repository the features file that was added by hand and tells of the feature; empty where it was none
     */
    public record Entry(Form form, String name, String version, Optional<String> kar, Optional<String> repository) {

        public Entry(Form form, String name, String version) {
            this(form, name, version, Optional.empty(), Optional.empty());
        }
    }

    /** What stands in the file. */
    record Written(List<Entry> here, List<Entry> owed, Set<String> without) {}

    /** Whether there was one when the platform started. */
    public boolean wasThere() {
        return found;
    }

    /** What was here when it was looked at last. */
    public synchronized List<Entry> here() {
        return written.here();
    }

    public synchronized List<Entry> owed() {
        return written.owed();
    }

    public synchronized Optional<Entry> owed(String name) {
        return written.owed().stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The features that a start brings and that were taken out. */
    public synchronized Set<String> without() {
        return written.without();
    }

    /** From now on these are owed too, each once. */
    public synchronized void owe(List<Entry> more) {
        List<Entry> owed = new ArrayList<>(written.owed());
        more.stream()
                .filter(it -> owed.stream().noneMatch(other -> other.name().equals(it.name())))
                .forEach(owed::add);
        write(new Written(written.here(), List.copyOf(owed), written.without()));
    }

    /** It has come, or nobody waits for it any more. */
    public synchronized void settle(String name) {
        said.remove(name);
        settle(it -> it.name().equals(name));
    }

    private void settle(Predicate<Entry> which) {
        write(new Written(
                written.here(), written.owed().stream().filter(which.negate()).toList(), written.without()));
    }

    /**
     * What is here now.
     *
     * @param without the features that a start brings and that are not here
     * @param has whether something owed is here
     */
    public synchronized void follow(List<Entry> here, Set<String> without, Predicate<Entry> has) {
        settle(has);
        write(new Written(List.copyOf(here), written.owed(), new TreeSet<>(without)));
    }

    /** Why something owed has not come; empty where it was not tried yet. */
    public synchronized Optional<String> said(String name) {
        return Optional.ofNullable(said.get(name));
    }

    public synchronized void say(String name, String why) {
        said.put(name, why);
    }

    private Optional<Written> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(mapper.readValue(Files.readAllBytes(file), Written.class))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            LOG.error("{} cannot be read; what is to be here is taken from the record of acts", file, e);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Written now) {
        if (now.equals(written) && Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling("." + file.getFileName());
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(mapper.writeValueAsBytes(now));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written = now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
