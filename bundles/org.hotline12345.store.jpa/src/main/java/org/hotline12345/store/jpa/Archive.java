package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;

/** A file that was written as a backup. */
final class Archive implements Source, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens a file, and reads all of it: every table is what the file says it is. */
    static Archive sound(Path file) throws IOException, SQLException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new NotCopied(Why.FILE_NOT_READ, file.toString());
        }
        ZipFile zip = open(file);
        try {
            Archive archive = new Archive(zip, manifest(zip));
            for (Manifest.Table table : archive.manifest.tables()) {
                archive.read(table.name(), line -> {});
            }
            return archive;
        } catch (IOException | SQLException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), UTF_8);
        } catch (ZipException e) {
            throw new NotCopied(Why.FILE_NOT_WHOLE, file.toString(), e);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (InputStream entry = stream(zip, Manifest.NAME)) {
            Manifest manifest = JSON.readValue(entry, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new NotCopied(Why.FILE_TOO_NEW, "format " + manifest.format());
            }
            return manifest;
        } catch (JacksonException | ZipException e) {
            throw new NotCopied(Why.FILE_CHANGED, Manifest.NAME, e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    @Override
    public List<Shape> shapes() {
        return manifest.tables().stream()
                .map(it -> new Shape(it.name(), it.columns()))
                .toList();
    }

    @Override
    public CopiedTable read(String table, Lines lines) throws SQLException, IOException {
        Tally tally = new Tally();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream(zip, Manifest.entry(table)), UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                tally.add(line);
                lines.take(line);
            }
        } catch (ZipException e) {
            throw new NotCopied(Why.FILE_CHANGED, table, e);
        }
        CopiedTable read = tally.of(table);
        if (!promised(table).equals(read)) {
            throw new NotCopied(Why.FILE_CHANGED, table);
        }
        return read;
    }

    private CopiedTable promised(String table) {
        return manifest.tables().stream()
                .filter(it -> it.name().equals(table))
                .map(it -> new CopiedTable(it.name(), it.rows(), it.sha256()))
                .findFirst()
                .orElseThrow();
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new NotCopied(Why.FILE_NOT_WHOLE, "there is no " + name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
