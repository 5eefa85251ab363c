package org.hotline12345.modules.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 留存的 KAR. The KARs that brought features, by their names; a file is there whole or not at all. */
public final class KeptKars {

    private static final String KAR = ".kar";

    private final Path folder;
    private final int most;

    /** @param most how many are kept besides those in use */
    public KeptKars(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /** Keeps a copy under its own name and forgets the oldest that are too many, but none in use. */
    public void keep(Path file, Set<String> inUse) throws IOException {
        Files.createDirectories(folder);
        Path kept = folder.resolve(name(file) + KAR);
        Path part = Files.createTempFile(folder, ".", ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        List<Path> spare = latestFirst().stream()
                .filter(it -> !it.equals(kept) && !inUse.contains(name(it)))
                .toList();
        for (Path each : spare.subList(Math.min(Math.max(0, most), spare.size()), spare.size())) {
            Files.delete(each);
        }
    }

    public Optional<Path> find(String name) {
        return Optional.of(folder.resolve(name + KAR)).filter(Files::isRegularFile);
    }

    private List<Path> latestFirst() throws IOException {
        record Aged(Path file, long millis) {}
        List<Aged> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(it -> it.toString().endsWith(KAR)).toList()) {
                all.add(new Aged(each, Files.getLastModifiedTime(each).toMillis()));
            }
        }
        all.sort(Comparator.comparing(Aged::millis).reversed());
        return all.stream().map(Aged::file).toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.kar$", "");
    }
}
