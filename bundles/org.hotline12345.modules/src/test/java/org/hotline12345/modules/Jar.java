package org.hotline12345.modules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bundle that a test makes, entry by entry. A value: each variation is another one. */
public record Jar(String manifest, Map<String, byte[]> entries) {

    public static Jar of(String name, String version) {
        return new Jar(
                "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + name + "\nBundle-Version: "
                        + version + "\n",
                Map.of());
    }

    /** With a manifest of these lines. */
    public static Jar withManifest(String manifest) {
        return new Jar(manifest, Map.of());
    }

    public Jar header(String name, String value) {
        return new Jar(manifest + name + ": " + value + "\n", entries);
    }

    public Jar entry(String name, String content) {
        return entry(name, content.getBytes(UTF_8));
    }

    public Jar entry(String name, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put(name, content);
        return new Jar(manifest, more);
    }

    /** With one of the test's own classes, that is started with the bundle. */
    public Jar activator(Class<?> activator) throws IOException {
        String path = activator.getName().replace('.', '/') + ".class";
        try (InputStream code = activator.getClassLoader().getResourceAsStream(path)) {
            return header("Bundle-Activator", activator.getName())
                    .header("Import-Package", "org.osgi.framework")
                    .entry(path, code.readAllBytes());
        }
    }

    public Path in(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (!manifest.isEmpty()) {
                zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
                zip.write(manifest.getBytes(UTF_8));
            }
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return file;
    }
}
