package org.hotline12345.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package that the parts are in. Each has the same time, so that the same parts are the same bytes. */
final class Parts {

    /** The first that a zip file can tell. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Parts(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** A part that is the same in every document. */
    void addFixed(String name, String file) throws IOException {
        try (InputStream in = Parts.class.getResourceAsStream("/HOTLINE-INF/docx/" + file)) {
            add(name, in.readAllBytes());
        }
    }

    /** Ends the package and leaves what it is written to open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
