package org.hotline12345.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * 模块. A module as it is built: the folder that becomes its bundle, with the manifest and the descriptions that bnd has
 * written there.
 *
 * @param folder where it lies
 */
public record Module(Path folder) {

    /** The module whose test runs: {@code target/classes} of its project. */
    public static Module built() {
        return new Module(Path.of("target", "classes"));
    }

    /** The files of a folder within it, such as {@code HOTLINE-INF/knowledge}, by their names; none where there is no such folder. */
    List<Path> files(String within, String ending) {
        Path inside = folder.resolve(within);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.filter(it -> it.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(inside + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The same, of which there must be one at least. */
    List<Path> neededFiles(String within, String ending) {
        List<Path> files = files(within, ending);
        if (files.isEmpty()) {
            throw new AssertionError("There is no file " + folder.resolve(within) + "/*" + ending
                    + ". Put it into src/main/resources/" + within);
        }
        return files;
    }

    /** A header of the manifest. */
    Optional<String> header(String name) {
        Path manifest = folder.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(manifest)) {
            throw new AssertionError("There is no " + manifest
                    + ". Let bnd-maven-plugin run its goal bnd-process, as the archetypes do");
        }
        try (InputStream file = Files.newInputStream(manifest)) {
            return Optional.ofNullable(new Manifest(file).getMainAttributes().getValue(name));
        } catch (IOException e) {
            throw new AssertionError(manifest + " cannot be read: " + e.getMessage(), e);
        }
    }
}
