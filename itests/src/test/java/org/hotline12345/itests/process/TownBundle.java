package org.hotline12345.itests.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A unit of one file, as a county would make one: a town that signs what arrives at once. */
final class TownBundle {

    private static final String UNIT = """
            {
              ":configurator:resource-version": 1,
              "org.hotline12345.unit~%1$s": {
                "unit.id": "%1$s", "unit.name": "%2$s", "unit.parent": "650421", "unit.desk": "值班室"
              }
            }
            """;

    private TownBundle() {}

    /** For {@code deploy/} of one node. The bundle is called as the unit is. */
    static Path of(String unit, String name) throws IOException {
        Manifest manifest = new Manifest();
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue("Bundle-ManifestVersion", "2");
        head.putValue("Bundle-SymbolicName", unit);
        head.putValue("Bundle-Version", "1.0.0");
        head.putValue("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\"");
        Path jar = Files.createTempDirectory("town").resolve("town.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream bundle = new JarOutputStream(file, manifest)) {
            bundle.putNextEntry(new ZipEntry("OSGI-INF/configurator/unit.json"));
            bundle.write(UNIT.formatted(unit, name).getBytes(UTF_8));
        }
        return jar;
    }
}
