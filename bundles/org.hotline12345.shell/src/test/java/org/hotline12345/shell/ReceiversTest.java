package org.hotline12345.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;

class ReceiversTest {

    /** Who runs the platform and has no part in the hotline. */
    private final Console console = new Console("nobody");

    @Test
    void listsReceiversWithWhatWaits() throws Exception {
        List<String> lines = console.run(new ListReceivers(), Map.of()).lines().toList();

        assertTrue(lines.get(1).startsWith("archive  是    0"), lines.get(1));
        assertEquals("sms      否    12    2025-03-28 12:00:00  java.net.ConnectException", lines.get(2));
    }

    @Test
    void saysHowManyAreDropped() throws Exception {
        assertEquals("已删去接收方 sms，及为它积压的 12 条\n", console.run(new ForgetReceiver(), Map.of("name", "sms")));
        CommandException unknown =
                assertThrows(CommandException.class, () -> console.run(new ForgetReceiver(), Map.of("name", "fax")));
        assertTrue(unknown.getNiceHelp().contains("没有接收方“fax”"), unknown.getNiceHelp());
    }

    @Test
    void completesNames() throws Exception {
        assertEquals(List.of("sms"), console.complete(new ReceiverNames(), "s"));
    }

    @Test
    void aStoreThatDoesNotAnswerIsSaidSo() throws Exception {
        console.post.silent = true;

        assertThrows(CommandException.class, () -> console.run(new ListReceivers(), Map.of()));
        assertEquals(List.of(), console.complete(new ReceiverNames(), ""));
    }
}
