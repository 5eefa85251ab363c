package org.hotline12345.modules.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 历次版本的文件. The files of modules by name and version, so that one that was in force before can be so again. One folder for
 * each module; a file is there whole or not at all.
 */
public final class KeptFiles {

    /** What may stand in the name of a module or in a version, and so in the name of a file. */
    public static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}");

    private static final String JAR = ".jar";

    private final Path folder;
    private final int most;

    /** @param most how many are kept of a module besides those in use */
    public KeptFiles(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /** Keeps a copy and forgets the oldest that are too many, but none in use. */
    public Path keep(String name, String version, Path file, Set<String> inUse) throws IOException {
        Path kept = path(name, version);
        Files.createDirectories(kept.getParent());
        Path part = Files.createTempFile(kept.getParent(), ".", ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forgetOldest(name, kept, inUse);
        return kept;
    }

    private void forgetOldest(String name, Path newest, Set<String> inUse) throws IOException {
        List<Path> spare = latestFirst(name).stream()
                .filter(it -> !it.equals(newest) && !inUse.contains(version(it)))
                .toList();
        for (Path each : spare.subList(Math.min(Math.max(0, most), spare.size()), spare.size())) {
            Files.delete(each);
        }
    }

    public Optional<Path> find(String name, String version) {
        return NAME.matcher(name).matches() && NAME.matcher(version).matches()
                ? Optional.of(path(name, version)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /** Those that are kept, the latest kept first. */
    public List<String> versions(String name) {
        return latestFirst(name).stream().map(KeptFiles::version).toList();
    }

    /** Whether a file is one of these. */
    public boolean holds(Path file) {
        return file.startsWith(folder);
    }

    private List<Path> latestFirst(String name) {
        Path all = folder.resolve(name);
        if (!NAME.matcher(name).matches() || !Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(all)) {
            List<Path> jars = new ArrayList<>(
                    files.filter(it -> it.getFileName().toString().endsWith(JAR))
                            .toList());
            jars.sort(Comparator.comparing(KeptFiles::keptAt).reversed());
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime keptAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String name, String version) {
        if (!NAME.matcher(name).matches() || !NAME.matcher(version).matches()) {
            throw new IllegalArgumentException("Not the name of a module and a version: " + name + " " + version);
        }
        return folder.resolve(name).resolve(version + JAR);
    }

    private static String version(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - JAR.length());
    }
}
