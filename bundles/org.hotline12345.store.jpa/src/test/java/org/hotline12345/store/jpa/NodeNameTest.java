package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeNameTest {

    @TempDir
    private Path etc;

    @Test
    void aNodeKeepsItsNameAndHasNoOthers() {
        String one = NodeName.in(etc.resolve("one"));

        assertEquals(one, NodeName.in(etc.resolve("one")));
        assertNotEquals(one, NodeName.in(etc.resolve("two")));
    }

    @Test
    void itIsTheOperatorsToGiveOne() throws IOException {
        Path file = Files.writeString(etc.resolve("hotline.node"), "# ours\n\n node-2 \n");

        assertEquals("node-2", NodeName.in(file));
    }

    @Test
    void aNameThatCannotBeKeptIsSaidToBeSo() {
        try (LogCapture log = new LogCapture()) {
            String name = NodeName.in(etc.resolve("none").resolve("hotline.node"));

            assertNotEquals("", name);
            assertTrue(log.said().contains("The name of this node cannot be kept"), log::said);
        }
    }
}
