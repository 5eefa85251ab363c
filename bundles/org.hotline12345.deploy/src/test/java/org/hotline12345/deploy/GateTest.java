package org.hotline12345.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

    private static final int KB = 1024;

    private final Scales scales = new Scales(100 * KB, 10 * KB);
    private final Gate gate = new Gate(scales, this::installed);

    @TempDir
    private Path folder;

    @Test
    void anOrdinaryModulePasses() throws IOException {
        File module = module("good.jar", "OSGI-INF/configurator/unit.json", 10 * KB);

        assertEquals(Optional.empty(), scales.tooLarge(module));
        assertFalse(gate.canHandle(module));
    }

    @Test
    void aDescriptorThatIsTooLargeIsNamed() throws IOException {
        File module = module("large.jar", "OSGI-INF/configurator/unit.json", 10 * KB + 1);

        assertEquals(
                Optional.of("OSGI-INF/configurator/unit.json has more than 10 KB"), scales.tooLarge(module));
        assertTrue(gate.canHandle(module));
    }

    @Test
    void aSmallFileThatBecomesALargeOneIsStopped() throws IOException {
        File bomb = module("bomb.jar", "com/example/zeros.bin", 50_000 * KB);

        assertTrue(bomb.length() < 100 * KB);
        assertTrue(gate.canHandle(bomb));
    }

    @Test
    void whatLiesInAKarIsWeighedToo() throws IOException {
        byte[] inside = Files.readAllBytes(
                module("inside.jar", "HOTLINE-INF/knowledge/article.md", 11 * KB).toPath());
        Path kar = folder.resolve("module.kar");
        write(Files.newOutputStream(kar), "repository/org/example/inside-1.0.0.jar", inside);

        assertEquals(
                Optional.of("HOTLINE-INF/knowledge/article.md has more than 10 KB"), scales.tooLarge(kar.toFile()));
    }

    @Test
    void whatIsNoArchiveIsLeftToOthers() throws IOException {
        Path text = Files.writeString(folder.resolve("features.xml"), "x".repeat(200 * KB));
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no archive");

        assertFalse(gate.canHandle(text.toFile()));
        assertFalse(gate.canHandle(broken.toFile()));
    }

    @Test
    void whoCallsItselfAsAnotherBundleReplacesNothing() throws IOException {
        String manifest = "Bundle-ManifestVersion: 2\nBundle-SymbolicName: %s;singleton:=true\nBundle-Version: %s\n";

        assertTrue(gate.canHandle(bundle("twin.jar", manifest.formatted("org.hotline12345.unit", "1.0.0"))));
        assertFalse(gate.canHandle(bundle("next.jar", manifest.formatted("org.hotline12345.unit", "1.1.0"))));
        assertFalse(gate.canHandle(bundle("own.jar", manifest.formatted("org.example.own", "1.0.0"))));
    }

    private Optional<String> installed(Identity identity) {
        return switch (identity.toString()) {
            case "org.hotline12345.unit 1.0.0" -> Optional.of("mvn:org.hotline12345/org.hotline12345.unit/1.0.0");
            case "org.example.own 1.0.0" -> Optional.of(
                    folder.resolve("own.jar").toFile().toURI().toString());
            default -> Optional.empty();
        };
    }

    private File bundle(String name, String manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, "META-INF/MANIFEST.MF", ("Manifest-Version: 1.0\n" + manifest).getBytes(UTF_8));
        return Files.write(folder.resolve(name), bytes.toByteArray()).toFile();
    }

    private File module(String name, String entry, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, entry, new byte[size]);
        return Files.write(folder.resolve(name), bytes.toByteArray()).toFile();
    }

    private static void write(OutputStream to, String entry, byte[] content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
    }
}
