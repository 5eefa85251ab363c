package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hotline12345.store.api.Copied;
import org.hotline12345.store.api.CopiedTable;

/** Writes all tables into one file, which appears under its name once it is whole and on the disk. */
final class ArchiveWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private final String platform;

    ArchiveWriter(String platform) {
        this.platform = platform;
    }

    Copied write(Path file, Source source, Versions versions, Instant at) throws SQLException, IOException {
        // Readable for its owner only, as all that is made by this name.
        Path fresh = Files.createTempFile(file.getParent(), ".hotline-backup", ".part");
        try {
            Copied copied;
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
                    ZipOutputStream zip =
                            new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)), UTF_8)) {
                copied = write(zip, source, versions, at);
                zip.finish();
                zip.flush();
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return copied;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Copied write(ZipOutputStream zip, Source source, Versions versions, Instant at)
            throws SQLException, IOException {
        List<CopiedTable> copied = new ArrayList<>();
        List<Manifest.Table> described = new ArrayList<>();
        for (Source.Shape shape : source.shapes()) {
            zip.putNextEntry(new ZipEntry(Manifest.entry(shape.name())));
            CopiedTable table = source.read(shape.name(), line -> write(zip, line));
            zip.closeEntry();
            copied.add(table);
            described.add(new Manifest.Table(shape.name(), shape.columns(), table.rows(), table.sha256()));
        }
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        Manifest manifest = new Manifest(
                Manifest.FORMAT, platform, versions.schema(), versions.modules(), at.toString(), described);
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return new Copied(versions.schema(), copied, ArchivedYears.of(source));
    }

    private static void write(OutputStream zip, String line) throws IOException {
        zip.write(line.getBytes(UTF_8));
        zip.write('\n');
    }
}
