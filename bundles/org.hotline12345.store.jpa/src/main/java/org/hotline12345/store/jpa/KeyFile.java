package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A file of secrets that its owner alone may write, and strangers may not read. */
final class KeyFile {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** A group may read it, since some installations hand secrets out that way. */
    private static final Set<PosixFilePermission> TOO_OPEN = EnumSet.of(
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** Another where the file has changed; empty where there is no file. */
    Optional<String> stamp() {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(found.lastModifiedTime() + " " + found.size() + " " + found.fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String read() {
        try {
            if (POSIX && Files.getPosixFilePermissions(path).stream().anyMatch(TOO_OPEN::contains)) {
                throw new BadKeys("others than its owner may read or change %s: chmod 600 it".formatted(path));
            }
            return Files.readString(path, UTF_8);
        } catch (IOException e) {
            throw new BadKeys("the key file %s cannot be read (%s)".formatted(path, e.getMessage()), e);
        }
    }

    /** Under another name first, so that a start that is cut short leaves no half of a key. */
    void write(String text) {
        try {
            Path fresh = Files.createTempFile(path.getParent(), "hotline", ".keys", ownerOnly());
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(UTF_8.encode(text));
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BadKeys("the key file %s cannot be written (%s)".formatted(path, e.getMessage()), e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
