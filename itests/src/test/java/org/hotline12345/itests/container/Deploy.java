package org.hotline12345.itests.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The folder {@code deploy/} of the container in which the test runs. */
public final class Deploy {

    private static final Path FOLDER = Path.of(System.getProperty("karaf.base"), "deploy");

    private static final String FEATURES = """
            <features name="%1$s" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
                <feature name="%1$s" version="%2$s">
                    <bundle>mvn:org.example/%1$s/%2$s</bundle>
                </feature>
            </features>
            """;

    private Deploy() {}

    /** Puts a bundle there. */
    public static Path bundle(Path jar) throws IOException {
        Path arriving = Files.createTempFile(Path.of(System.getProperty("karaf.data")), "arriving", ".part");
        Files.copy(jar, arriving, StandardCopyOption.REPLACE_EXISTING);
        return arrive(arriving, jar.getFileName().toString());
    }

    /** Puts a KAR there that holds one bundle and a feature of it. */
    public static Path kar(String name, Path jar) throws IOException {
        return arrive(packed(name, "1.0.0", jar), name + ".kar");
    }

    /** A KAR that holds one bundle and a feature of it. */
    public static Path packed(String name, String version, Path jar) throws IOException {
        Path packed = Files.createTempFile(Path.of(System.getProperty("karaf.data")), "arriving", ".part");
        try (OutputStream file = Files.newOutputStream(packed);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            String folder = "repository/org/example/" + name + "/" + version + "/" + name + "-" + version;
            zip.putNextEntry(new ZipEntry(folder + ".jar"));
            Files.copy(jar, zip);
            zip.putNextEntry(new ZipEntry(folder + "-features.xml"));
            zip.write(FEATURES.formatted(name, version).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return packed;
    }

    /** At once, so that nobody sees half of it. */
    private static Path arrive(Path arriving, String name) throws IOException {
        return Files.move(arriving, FOLDER.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
