package org.hotline12345.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.ticket.api.Draft;
import org.junit.jupiter.api.Test;

class ShowAlikeTest {

    private final Console console = new Console("shanshan");

    @Test
    void whatIsBeingToldIsCompared() throws Exception {
        List<String> lines = console.run(new ShowAlike(), Map.of("text", "停水", "phone", "13800000000"))
                .lines()
                .toList();

        assertEquals(
                Optional.of(
                        new Draft(Optional.of("停水"), Optional.empty(), Optional.empty(), Optional.of("13800000000"))),
                console.alike.told);
        assertEquals("20250327-000003  办理中  2025-03-27 10:00  鄯善县  小区停水", lines.get(1));
        assertEquals("  同一诉求人；在办（办理中）", lines.get(2));
    }

    @Test
    void aTicketIsCompared() throws Exception {
        assertTrue(console.run(new ShowAlike(), Map.of("number", "20250328-000012"))
                .contains("20250327-000003"));
        assertThrows(CommandException.class, () -> console.run(new ShowAlike(), Map.of("number", "20250328-999999")));
    }

    @Test
    void nothingToCompareIsSaidToBe() {
        CommandException nothing = assertThrows(CommandException.class, () -> console.run(new ShowAlike(), Map.of()));
        assertTrue(nothing.getNiceHelp().contains("--phone"), nothing.getNiceHelp());
    }

    @Test
    void whoTakesNoMattersInIsToldSo() {
        console.alike.refusing = true;
        CommandException refused =
                assertThrows(CommandException.class, () -> console.run(new ShowAlike(), Map.of("text", "停水")));
        assertTrue(refused.getNiceHelp().startsWith("只有受理事项的人员可以比对工单"), refused.getNiceHelp());
    }
}
