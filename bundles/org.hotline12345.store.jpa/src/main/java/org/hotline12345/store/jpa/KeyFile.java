package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A secret key in a file that only its owner may read. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final int BYTES = 32;

    private KeyFile() {}

    /** The key; where the file is missing it is made first. */
    static byte[] keyIn(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return parsed(file, Files.readString(file, US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be read or made: " + file, e);
        }
    }

    private static byte[] parsed(Path file, String text) {
        if (!text.matches("[0-9a-fA-F]{" + 2 * BYTES + ",}")) {
            throw new IllegalStateException(
                    "No key in " + file + ": it holds at least " + 2 * BYTES + " hexadecimal digits");
        }
        return HexFormat.of().parseHex(text);
    }

    /** Under another name first, so that a start that is cut short leaves no half of a key. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "hotline", ".key", ownerOnly(file));
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(US_ASCII.encode(HexFormat.of().formatHex(key) + "\n"));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        LOG.info("A key for phone numbers was made in {}; keep a copy, and give every node the same", file);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
        FileStore store = Files.getFileStore(file.toAbsolutePath().getParent());
        return store.supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
