package org.hotline12345.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private final JsonMapper mapper = Json.mapper();

    @ParameterizedTest
    @ValueSource(
            classes = {
                Ticket.class,
                Assignment.class,
                Clock.class,
                Event.class,
                Contact.class,
                Objection.class,
                Citation.class,
                Unit.class
            })
    void aValueIsReadAsItWasWritten(Class<?> type) throws Exception {
        for (Object value : new Object[] {Samples.full(type), Samples.sparse(type)}) {
            assertEquals(value, mapper.readValue(mapper.writeValueAsString(value), type));
        }
    }

    @Test
    void anEventTellsTheKindOfItsStep() throws Exception {
        for (Class<? extends Step> kind : Step.kinds()) {
            Event event = new Event(
                    new TicketNumber("20250328-000012"),
                    2,
                    Samples.full(kind),
                    Actor.anyone(),
                    Instant.EPOCH,
                    Instant.EPOCH,
                    "A12.2",
                    Optional.empty(),
                    "转派");
            String json = mapper.writeValueAsString(event);
            assertTrue(json.contains("\"step\":{\"" + kind.getSimpleName() + "\":{"), json);
            assertEquals(event, mapper.readValue(json, Event.class));
        }
    }

    @Test
    void aRecordSaysItsComponentsAndNothingElse() {
        Clock clock = Samples.sparse(Clock.class);
        assertEquals(
                "[kind, basis, term, start, due, pauses, reckoning, grants, alarms]",
                mapper.valueToTree(clock).properties().stream()
                        .map(Map.Entry::getKey)
                        .toList()
                        .toString());
    }

    @Test
    void anInstantIsWrittenInTheZoneOfTheOffices() throws Exception {
        assertEquals("\"2025-03-28T10:00:00+08:00\"", mapper.writeValueAsString(Instant.parse("2025-03-28T02:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-28T10:00:00+08:00", "2025-03-28T02:00:00Z", "2025-03-27T21:00:00-05:00"})
    void anInstantIsReadWithAnyOffset(String said) throws Exception {
        assertEquals(Instant.parse("2025-03-28T02:00:00Z"), mapper.readValue("\"" + said + "\"", Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2025-03-28T10:00:00\"", "\"2025-03-28\"", "1743127200", "[2025,3,28]", "\"\"", "{}"})
    void anInstantWithoutOffsetIsRefused(String said) {
        assertThrows(JsonProcessingException.class, () -> mapper.readValue(said, Instant.class));
    }

    @Test
    void numbersAndUnitsAreStrings() throws Exception {
        assertEquals("\"20250328-000012\"", mapper.writeValueAsString(new TicketNumber("20250328-000012")));
        assertEquals("\"650421\"", mapper.writeValueAsString(new UnitId("650421")));
        assertEquals(new UnitId("650421"), mapper.readValue("\"650421\"", UnitId.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"from\":\"2025-03-28T02:00:00Z\",\"from\":\"2025-03-28T02:00:00Z\"}",
                "{\"reason\":\"CLOSURE_UNDER_REVIEW\"} {}",
                "{\"reason\":1}",
                "{\"reason\":\"1\"}",
                "{\"reason\":\"\"}",
                "{\"reason\":\"closure_under_review\"}",
                "{\"why\":\"CLOSURE_UNDER_REVIEW\"}",
                "\"\"",
                "[]",
                "{\"reason\":",
            })
    void whatIsNotMeantSoIsRefused(String json) {
        assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, Pause.class));
    }

    @Test
    void aTextMayBeLongerThanTheLawAllowsAndNotEndless() throws Exception {
        String text = "字".repeat(500_000);
        assertEquals(text, mapper.readValue("\"" + text + "\"", String.class));
        assertThrows(
                JsonProcessingException.class,
                () -> mapper.readValue("\"" + "x".repeat((1 << 20) + 100) + "\"", String.class));
        assertThrows(JsonProcessingException.class, () -> mapper.readTree("[".repeat(60) + "]".repeat(60)));
        assertThrows(JsonProcessingException.class, () -> mapper.readTree("{\"a\":1,\"a\":2}"));
    }
}
