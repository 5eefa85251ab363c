package org.hotline12345.ticket.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final TicketNumber TICKET = new TicketNumber("20250328-000012");

    @AfterEach
    void end() {
        Trace.end();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-" + ID + "-00f067aa0ba902b7-01",
                " 00-" + ID + "-00f067aa0ba902b7-00 ",
                "01-" + ID + "-00f067aa0ba902b7-01-what-comes-later"
            })
    void aTraceGoesOn(String traceparent) {
        assertEquals(ID, Trace.begin(Optional.of(traceparent)));
        assertEquals(Optional.of(ID), Trace.current());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ID,
                "ff-" + ID + "-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + ID + "-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-" + ID + "-00f067aa0ba902b7-01-more",
                "00-" + ID + "-00f067aa0ba902b7-01\nERROR invented"
            })
    void whatIsNoTraceBeginsANewOne(String traceparent) {
        String id = Trace.begin(Optional.of(traceparent));

        assertTrue(id.matches("[0-9a-f]{32}"), id);
        assertNotEquals(ID, id);
    }

    @Test
    void theTicketIsNotedWhileATraceRuns() {
        Trace.about(TICKET);
        assertNull(MDC.get(Trace.TICKET));

        Trace.begin();
        Trace.about(TICKET);
        assertEquals("20250328-000012", MDC.get(Trace.TICKET));

        Trace.begin();
        assertNull(MDC.get(Trace.TICKET), "the next trace knows nothing of the one before");

        Trace.end();
        assertEquals(Optional.empty(), Trace.current());
    }
}
