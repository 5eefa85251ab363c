package org.hotline12345.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final String NUMBER = "20250328-000012";

    private final Console console = new Console("shanshan");

    @Test
    void offersTheLatestTickets() throws Exception {
        assertEquals(List.of(NUMBER), console.complete(new TicketNumbers(), "hotline:why", "2025"));
        assertEquals(List.of(), console.complete(new TicketNumbers(), "hotline:why", "2026"));
        assertEquals(List.of(), new Console("nobody").complete(new TicketNumbers(), "hotline:why", ""));
    }

    @Test
    void anotherNumberIsTakenAsItIs() throws Exception {
        assertEquals(List.of("20200101-000001"), console.complete(new TicketNumbers(), "20200101-000001"));
    }

    @Test
    void offersTheStepsThatArePossible() throws Exception {
        assertEquals(List.of("Sign"), console.complete(new StepNames(), "hotline:step", NUMBER, ""));
        assertTrue(console.complete(new StepNames(), "Dis").contains("Dispatch"));
    }

    @Test
    void offersWhatTheStepStillLacks() throws Exception {
        assertEquals(
                List.of("assignment=", "basis="),
                console.complete(new ComponentKeys(), "hotline:step", NUMBER, "Return", "reason=x", ""));
        assertTrue(console.complete(new ComponentKeys(), "accept", "contact.").contains("contact.phone="));
    }

    @Test
    void offersTheValuesThatAreKnown() throws Exception {
        assertEquals(
                List.of("unit=650421"),
                console.complete(new ComponentKeys(), "hotline:step", NUMBER, "Dispatch", "unit="));
        assertEquals(
                List.of("kind=COMPLAINT", "kind=CONDUCT_COMPLAINT", "kind=CONSULTATION").stream()
                        .sorted()
                        .toList(),
                console.complete(new ComponentKeys(), "hotline:accept", "kind=CO").stream()
                        .sorted()
                        .toList());
        assertEquals(List.of("place=650421"), console.complete(new ComponentKeys(), "hotline:accept", "place="));
    }

    @Test
    void aWordAloneIsFineAsKarafAsks() throws Exception {
        assertFalse(console.complete(new ComponentKeys(), "reason=不属本单位").isEmpty());
    }

    @Test
    void offersUnitsStatusesAndParagraphs() throws Exception {
        assertEquals(List.of("650421"), console.complete(new UnitIds(), "hotline:unit-approve", "65"));
        assertEquals(List.of("IN_HANDLING"), console.complete(new Statuses(), "hotline:tickets", "--status", "IN"));
        assertEquals(List.of("A17.1"), console.complete(new ParagraphKeys(), "hotline:regulation", ""));
    }
}
