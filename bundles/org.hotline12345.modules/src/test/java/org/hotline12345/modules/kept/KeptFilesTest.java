package org.hotline12345.modules.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {

    private static final String NAME = "org.example.unit";

    @TempDir
    Path folder;

    @Test
    void theLatestAreKeptAndNoneThatIsInUse() throws IOException {
        KeptFiles kept = new KeptFiles(folder.resolve("kept"), 1);
        keep(kept, "1.0.0", 1);
        keep(kept, "1.1.0", 2);
        keep(kept, "1.2.0", 3);
        assertEquals(List.of("1.2.0", "1.1.0"), kept.versions(NAME));

        kept.keep(NAME, "1.3.0", file("1.3.0"), Set.of("1.1.0"));
        assertEquals(Set.of("1.3.0", "1.2.0", "1.1.0"), Set.copyOf(kept.versions(NAME)));
        assertEquals("1.1.0", Files.readString(kept.find(NAME, "1.1.0").orElseThrow()));
    }

    @Test
    void whatIsKeptIsFoundByAnotherThatLooksThere() throws IOException {
        new KeptFiles(folder.resolve("kept"), 3).keep(NAME, "1.0.0", file("one"), Set.of());
        KeptFiles after = new KeptFiles(folder.resolve("kept"), 3);
        Path found = after.find(NAME, "1.0.0").orElseThrow();
        assertEquals("one", Files.readString(found));
        assertTrue(after.holds(found));
    }

    @Test
    void aNameThatLeavesTheFolderFindsNothingAndIsNotKept() throws IOException {
        KeptFiles kept = new KeptFiles(folder.resolve("kept"), 3);
        Path file = file("x");
        assertEquals(Optional.empty(), kept.find("..", "1"));
        assertEquals(Optional.empty(), kept.find(NAME, "../../etc/passwd"));
        assertThrows(IllegalArgumentException.class, () -> kept.keep("../up", "1.0.0", file, Set.of()));
    }

    private void keep(KeptFiles kept, String version, int minute) throws IOException {
        Path path = kept.keep(NAME, version, file(version), Set.of());
        Files.setLastModifiedTime(path, FileTime.fromMillis(minute * 60_000L));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("module.jar"), content);
    }
}
