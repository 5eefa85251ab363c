package org.hotline12345.modules.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptKarsTest {

    @TempDir
    Path folder;

    @Test
    void theOldestGoesButNoneByWhichSomethingCame() throws IOException {
        KeptKars kars = new KeptKars(folder.resolve("kars"), 1);
        for (int i = 1; i <= 3; i++) {
            kars.keep(Files.writeString(folder.resolve("a-" + i + ".kar"), "a" + i), Set.of("a-1"));
            Files.setLastModifiedTime(kars.find("a-" + i).orElseThrow(), FileTime.fromMillis(i * 1000L));
        }
        kars.keep(Files.writeString(folder.resolve("b.kar"), "b"), Set.of("a-1"));

        assertTrue(kars.find("a-1").isPresent());
        assertEquals(Optional.empty(), kars.find("a-2"));
        assertTrue(kars.find("a-3").isPresent());
        assertEquals("b", Files.readString(kars.find("b").orElseThrow()));
    }
}
