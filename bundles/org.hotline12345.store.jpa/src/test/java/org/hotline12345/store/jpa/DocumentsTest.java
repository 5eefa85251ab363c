package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.hotline12345.law.ticket.Filing;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private final Documents documents = new Documents();

    @Test
    void whatAnOlderVersionKeptIsRead() {
        String document =
                documents.write(Moves.taken(new TicketNumber("20250328-000001")).ticket());
        Ticket older = documents.read(
                document.replace("\"evaluations\":[],", "").replace(",\"evaluations\":[]", ""), Ticket.class);
        assertEquals(List.of(), older.evaluations());
        assertFalse(documents.read("{\"reason\":\"r\"}", Filing.class).filed());
    }

    @Test
    void whatANewerVersionKeptIsNotMadeLess() {
        assertThrows(
                IllegalStateException.class, () -> documents.read("{\"filed\":true,\"court\":\"x\"}", Filing.class));
        assertThrows(IllegalStateException.class, () -> documents.step("Foresee", "{}"));
    }

    @Test
    void instantsAreKeptToTheNanosecond() {
        Instant instant = Instant.parse("2025-03-28T02:00:00.000000001Z");
        assertEquals("2025-03-28T10:00:00.000000001+08:00", documents.writeInstant(instant));
        assertEquals(instant, documents.instant(documents.writeInstant(instant)));
    }
}
