package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path etc;

    @Test
    void aKeyIsMadeOnceAndItsOwnersOnly() throws IOException {
        Path file = etc.resolve("hotline-phone.key");
        byte[] key = KeyFile.keyIn(file);
        assertEquals(32, key.length);
        assertArrayEquals(key, KeyFile.keyIn(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var left = Files.list(etc)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aFileWithoutAKeyIsSaidToHaveNone() throws IOException {
        Path file = Files.writeString(etc.resolve("k"), "abc");
        assertEquals(
                "No key in " + file + ": it holds at least 64 hexadecimal digits",
                assertThrows(IllegalStateException.class, () -> KeyFile.keyIn(file))
                        .getMessage());
        assertEquals("abc", Files.readString(file));
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Path file = etc.resolve("gone/k");
        assertEquals(
                "The key file cannot be read or made: " + file,
                assertThrows(UncheckedIOException.class, () -> KeyFile.keyIn(file))
                        .getMessage());
    }
}
