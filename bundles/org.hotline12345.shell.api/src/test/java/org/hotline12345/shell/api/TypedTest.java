package org.hotline12345.shell.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Role;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void wordsAreReadInAnyCase() throws CommandException {
        assertEquals(Role.CALL_TAKER, Typed.word(Role.class, "call_taker"));
        assertEquals(Optional.of(Role.CENTER), Typed.option(Role.class, "Center"));
        assertEquals(Optional.empty(), Typed.option(Role.class, null));
    }

    @Test
    void whatIsLeftOutIsNotRead() throws CommandException {
        assertEquals(Optional.empty(), Typed.option(null, Typed::day));
        assertEquals(Optional.of(LocalDate.of(2025, 3, 28)), Typed.option("2025-03-28", Typed::day));
    }

    @Test
    void whatIsWrongSaysWhatWouldBeRight() {
        String said = assertThrows(CommandException.class, () -> Typed.word(Role.class, "mayor"))
                .getMessage();
        assertTrue(said.contains("mayor") && said.contains("center"), said);
        assertThrows(CommandException.class, () -> Typed.day("昨天"));
        assertThrows(CommandException.class, () -> Typed.ticket("12"));
        assertThrows(CommandException.class, () -> Typed.unit("单位"));
    }
}
