package org.hotline12345.kit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.Finding.Weight;
import org.hotline12345.modules.api.Inspection;
import org.hotline12345.modules.api.ModuleFile;

/**
 * 模块. A module as it is built: the folder that becomes its bundle, with the manifest and the descriptions that bnd has
 * written there.
 *
 * @param folder where it lies
 */
public record Module(Path folder) implements ModuleFile {

    /** The module whose test runs: {@code target/classes} of its project. */
    public static Module built() {
        return new Module(Path.of("target", "classes"));
    }

    /**
     * Has it looked over as the platform does before it is installed; hints are printed.
     *
     * @throws AssertionError where something is wrong, with each file and line
     */
    void check(Inspection inspection) {
        List<Finding> findings = inspection.inspect(this);
        findings.stream()
                .filter(it -> it.weight() == Weight.WARNING)
                .forEach(it -> System.out.println("提示 " + said(it)));
        String errors = findings.stream()
                .filter(it -> it.weight() == Weight.ERROR)
                .map(Module::said)
                .collect(joining("\n"));
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
    }

    private static String said(Finding finding) {
        String line = finding.line().isPresent() ? ":" + finding.line().getAsInt() : "";
        return finding.file() + line + " " + finding.wrong() + "。" + finding.remedy();
    }

    /** The files of a folder within it, of which there must be one at least. */
    List<Path> neededFiles(String within, String ending) {
        List<Path> files = entries(within + "/").stream()
                .filter(it -> it.endsWith(ending) && it.indexOf('/', within.length() + 1) < 0)
                .map(folder::resolve)
                .toList();
        if (files.isEmpty()) {
            throw new AssertionError("There is no file " + folder.resolve(within) + "/*" + ending
                    + ". Put it into src/main/resources/" + within);
        }
        return files;
    }

    @Override
    public Optional<String> header(String name) {
        Path manifest = folder.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(manifest)) {
            throw new AssertionError("There is no " + manifest
                    + ". Let bnd-maven-plugin run its goal bnd-process, as the archetypes do");
        }
        try (InputStream file = Files.newInputStream(manifest)) {
            return Optional.ofNullable(new Manifest(file).getMainAttributes().getValue(name));
        } catch (IOException e) {
            throw unread(manifest, e);
        }
    }

    @Override
    public List<String> entries(String within) {
        Path inside = folder.resolve(within);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(inside)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unread(inside, e);
        }
    }

    @Override
    public Optional<byte[]> bytes(String entry) {
        Path file = folder.resolve(entry);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    private static AssertionError unread(Path file, IOException cause) {
        return new AssertionError(file + " cannot be read: " + cause.getMessage(), cause);
    }
}
