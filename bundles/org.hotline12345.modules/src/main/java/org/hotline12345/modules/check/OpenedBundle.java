package org.hotline12345.modules.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hotline12345.modules.api.ModuleFile;

/** A bundle's file that has been measured and is read until it is closed. */
final class OpenedBundle implements ModuleFile, AutoCloseable {

    static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final ZipFile zip;
    private final Map<String, String> headers = new HashMap<>();
    private final List<String> lines;

    /**
     * @throws IOException where it cannot be read, or its manifest is none; the message says where
     */
    OpenedBundle(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            byte[] manifest = bytes(MANIFEST).orElse(new byte[0]);
            lines = new String(manifest, UTF_8).lines().toList();
            new Manifest(new ByteArrayInputStream(manifest))
                    .getMainAttributes()
                    .forEach((name, value) -> headers.put(name.toString(), value.toString()));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    Map<String, String> headers() {
        return headers;
    }

    /** In which line of the manifest a header begins. */
    OptionalInt line(String header) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).regionMatches(true, 0, header + ":", 0, header.length() + 1)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public List<String> entries(String folder) {
        return zip.stream()
                .filter(it -> !it.isDirectory())
                .map(ZipEntry::getName)
                .filter(it -> it.startsWith(folder))
                .sorted()
                .toList();
    }

    @Override
    public Optional<byte[]> bytes(String entry) {
        ZipEntry found = zip.getEntry(entry);
        if (found == null || found.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(found)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
