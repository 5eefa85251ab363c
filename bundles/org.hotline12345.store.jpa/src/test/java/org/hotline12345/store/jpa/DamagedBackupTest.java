package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is not as it was written fills no store. */
class DamagedBackupTest {

    private static Stores stores;

    private static Path sound;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void write(@TempDir Path kept) throws SQLException, IOException {
        stores = new Stores();
        sound = kept.resolve("hotline.zip");
        DataSource database = stores.started(On.DERBY);
        try (Node node = Node.at(database)) {
            Filled.with(node);
            Stores.backup(database).write(sound);
        }
    }

    @AfterAll
    static void closeStores() {
        stores.close();
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(sound, folder.resolve("hotline.zip"));
    }

    @Test
    void aFileThatIsCutIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused(Why.FILE_NOT_WHOLE);
        }
    }

    @Test
    void aFileInWhichAByteHasChangedIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length / 2] ^= 1;
        Files.write(file, whole);
        assertRefused(Why.FILE_CHANGED);
    }

    @Test
    void aRowThatWasChangedIsRefused() throws Exception {
        edit("tables/ticket_event.jsonl", it -> it.replaceFirst("calltaker", "caretaker"));
        assertRefused(Why.FILE_CHANGED);
    }

    @Test
    void aRowThatWasTakenOutIsRefused() throws Exception {
        edit("tables/ticket_event.jsonl", it -> it.substring(it.indexOf('\n') + 1));
        assertRefused(Why.FILE_CHANGED);
    }

    @Test
    void aDescriptionThatIsNoneIsRefused() throws Exception {
        edit(Manifest.NAME, it -> it.substring(1));
        assertRefused(Why.FILE_CHANGED);
    }

    @Test
    void aTableThatIsMissingIsMissed() throws Exception {
        try (FileSystem zip = zip()) {
            Files.delete(zip.getPath("tables/unit.jsonl"));
        }
        assertRefused(Why.FILE_NOT_WHOLE);
    }

    @Test
    void aBackupOfANewerPlatformIsRefused() throws Exception {
        edit(Manifest.NAME, it -> it.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"99\""));
        assertRefused(Why.FILE_TOO_NEW);
    }

    @Test
    void aFileThatIsNotThereIsSaidToBe() throws Exception {
        Files.delete(file);
        assertRefused(Why.FILE_NOT_READ);
    }

    /** And nothing is left in the store. */
    private void assertRefused(Why why) throws SQLException {
        DataSource database = stores.started(On.DERBY);
        try (Node node = Node.at(database)) {
            DatabaseBackup backup = Stores.backup(database);
            NotCopied refused = assertThrows(NotCopied.class, () -> backup.restore(file));
            assertEquals(why, refused.why(), refused.getMessage());
            assertEquals(0, node.count("ticket") + node.count("ticket_event") + node.count("unit"));
        }
    }

    private void edit(String entry, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = zip()) {
            Path path = zip.getPath(entry);
            String before = Files.readString(path, UTF_8);
            String after = change.apply(before);
            assertTrue(!after.equals(before), before);
            Files.writeString(path, after, UTF_8);
        }
    }

    private FileSystem zip() throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of());
    }
}
