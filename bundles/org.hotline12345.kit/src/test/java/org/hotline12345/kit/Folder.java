package org.hotline12345.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A module that is written in a test. */
record Folder(Path root) {

    static final String EXTENDER = "Require-Capability: osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\"";

    Folder with(String file, String content) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content, UTF_8);
        return this;
    }

    /** With a manifest of this header. */
    Folder manifest(String header) throws IOException {
        return with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n" + header + "\n\n");
    }

    Module module() {
        return new Module(root);
    }
}
