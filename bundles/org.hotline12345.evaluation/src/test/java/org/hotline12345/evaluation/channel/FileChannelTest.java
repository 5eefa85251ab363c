package org.hotline12345.evaluation.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotline12345.evaluation.api.Asking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChannelTest {

    @TempDir
    Path folder;

    @Test
    void eachInvitationIsALineWithTheLinkAndWithoutTheNumber() throws IOException {
        Path file = folder.resolve("invitations.jsonl");
        FileChannel channel = new FileChannel(file);
        assertInstanceOf(Asking.Asked.class, channel.ask(Samples.INVITATION));
        assertInstanceOf(Asking.Asked.class, channel.ask(Samples.INVITATION));

        List<String> lines = Files.readAllLines(file);
        assertEquals(2, lines.size());
        assertEquals(
                Samples.INVITATION.link().toString(),
                new ObjectMapper().readTree(lines.get(1)).get("link").asText());
        assertFalse(lines.get(0).contains("13999551234"));
    }

    @Test
    void whereItCannotWriteItFails() {
        assertThrows(IOException.class, () -> new FileChannel(folder).ask(Samples.INVITATION));
    }
}
