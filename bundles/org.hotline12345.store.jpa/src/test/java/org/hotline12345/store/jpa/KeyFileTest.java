package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path etc;

    private Path file;
    private Keys keys;

    @BeforeEach
    void name() {
        file = etc.resolve("hotline.keys");
        keys = new Keys(file);
    }

    @Test
    void aKeyIsMadeAndItsOwnersOnly() throws IOException {
        assertTrue(keys.missing());
        keys.make();
        String sealed = keys.ring().seal("阿依古丽", "here");
        assertEquals(Optional.of("阿依古丽"), new Keys(file).ring().open(sealed, "here"));
        assertEquals(Optional.empty(), keys.ring().open(sealed, "there"));
        assertEquals(Optional.empty(), keys.ring().open("阿", "here"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var left = Files.list(etc)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aFileThatStrangersMayReadIsRefused() throws IOException {
        keys.make();
        for (String open : List.of("rw----r--", "rw--w----", "rw-----w-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open));
            assertEquals("others than its owner may read or change %s: chmod 600 it".formatted(file), refusal());
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        new Keys(file).ring();
    }

    @Test
    void aFileWithoutKeysIsSaidToHaveNone() throws IOException {
        for (String broken : List.of("", "abc", "{}", "{\"contacts\": {}, \"phones\": 1}")) {
            only(broken);
            assertTrue(refusal().startsWith("there are no keys in " + file + " ("), this::refusal);
            assertEquals(broken, Files.readString(file));
        }
        only(new Keysets(Keysets.fresh().contacts(), Keysets.fresh().phones()).write());
        assertTrue(refusal().contains("the ids of its two keysets differ"), this::refusal);
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Path gone = etc.resolve("gone/k");
        assertTrue(assertThrows(BadKeys.class, () -> new Keys(gone).make())
                .getMessage()
                .startsWith("the key file " + gone + " cannot be written"));
    }

    @Test
    void aNewFileIsReadAtOnceUnlessAKeyIsMissingFromIt() throws IOException {
        keys.make();
        Keyring first = keys.ring();
        Keysets more = first.sets().withAnother();
        only(more.using(1).write());
        assertEquals(new Keyring(more).ids().get(1), keys.ring().inUse());
        try (LogCapture log = new LogCapture()) {
            for (String bad : List.of(first.sets().write(), Keysets.fresh().write(), "broken")) {
                only(bad);
                assertEquals(new Keyring(more).ids(), keys.ring().ids());
                assertEquals(new Keyring(more).ids(), keys.ring().ids());
            }
            Files.delete(file);
            assertEquals(new Keyring(more).ids(), keys.ring().ids());
            assertEquals(4, log.said().lines().count(), log::said);
            assertTrue(log.said().lines().allMatch(it -> it.startsWith("WARN Keys - The keys")), log::said);
        }
        only(more.write());
        assertEquals(first.inUse(), keys.ring().inUse());
    }

    private void only(String text) {
        new KeyFile(file).write(text);
    }

    private String refusal() {
        return assertThrows(BadKeys.class, () -> new Keys(file).ring()).getMessage();
    }
}
