package org.hotline12345.modules.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.json.Json;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleAct.Kind;

/**
 * 操作记录. Who did what with modules, one JSON object per line, the latest last. Only ever added to; each line is on the disk before
 * an act is over. A line that a crash has cut off is passed over.
 */
public final class Journal {

    private static final int SHOWN = 500;

    private final Path file;
    private final JsonMapper mapper = Json.mapper();

    public Journal(Path file) {
        this.file = file;
    }

    public synchronized void add(ModuleAct act) {
        try {
            Files.createDirectories(file.getParent());
            boolean cut = Files.exists(file) && !endsWithLine();
            String line = (cut ? "\n" : "") + mapper.writeValueAsString(act) + "\n";
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean endsWithLine() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() == 0 || channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n';
        }
    }

    /** The latest first, as many as are shown. */
    public synchronized List<ModuleAct> latest() {
        List<ModuleAct> all = new ArrayList<>(all());
        Collections.reverse(all);
        return List.copyOf(all.subList(0, Math.min(SHOWN, all.size())));
    }

    /** The version that was in force before the one that is now. */
    public synchronized Optional<String> before(String module, String now) {
        return all().stream()
                .filter(it -> it.done() && it.module().equals(module))
                .filter(it -> it.kind() != Kind.RESTORE && it.after().equals(Optional.of(now)))
                .reduce((some, last) -> last)
                .flatMap(ModuleAct::before)
                .filter(it -> !it.equals(now));
    }

    /** The versions that are in force by what was done, by their modules. */
    public synchronized Map<String, String> inForce() {
        Map<String, String> versions = new LinkedHashMap<>();
        for (ModuleAct each : all()) {
            if (each.done()) {
                versions.remove(each.module());
                each.after().ifPresent(it -> versions.put(each.module(), it));
            }
        }
        return versions;
    }

    private List<ModuleAct> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<ModuleAct> acts = new ArrayList<>();
            for (String line : new String(Files.readAllBytes(file), UTF_8).split("\n")) {
                read(line).ifPresent(acts::add);
            }
            return acts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ModuleAct> read(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(mapper.readValue(line, ModuleAct.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
