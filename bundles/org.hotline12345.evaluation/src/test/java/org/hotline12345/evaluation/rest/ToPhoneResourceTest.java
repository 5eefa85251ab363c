package org.hotline12345.evaluation.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hotline12345.evaluation.asking.Missed;
import org.hotline12345.evaluation.asking.PhoneDesks;
import org.hotline12345.evaluation.kit.Door;
import org.hotline12345.evaluation.kit.Tables;
import org.hotline12345.evaluation.kit.Town;
import org.hotline12345.evaluation.rest.ToPhoneView.CallNoted;
import org.hotline12345.evaluation.rest.ToPhoneView.RatingCall;
import org.hotline12345.evaluation.store.Opening;
import org.hotline12345.json.Json;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.rest.api.kit.PlainHeaders;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToPhoneResourceTest {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final String GOOD = "{\"callService\": \"SATISFIED\", \"handling\": \"VERY_SATISFIED\"}";
    private static final Caller TAKER = Caller.of(Actor.of("calltaker", Role.CALL_TAKER));

    private final HandClock clock = new HandClock(NOON);
    private final Door door = new Door(clock);
    private final Tables tables = Tables.inMemory();
    private final ToPhoneResource resource = new ToPhoneResource(PhoneDesks.of(tables, door, clock), new Town());
    private String number;

    @BeforeEach
    void open() {
        Ticket ticket = door.closed(SHANSHAN);
        number = ticket.number().value();
        tables.rounds()
                .open(new Opening(
                        ticket.number(),
                        1,
                        ticket.version(),
                        NOON,
                        NOON.plus(Duration.ofDays(7)),
                        Channel.PHONE,
                        true,
                        Set.of(SHANSHAN),
                        Optional.empty()));
        clock.turn(Duration.ofHours(1));
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void theListTellsNothingOfTheRequesterAndTheCallTheNumberOnly() throws Exception {
        String list = Json.mapper().writeValueAsString(resource.list(TAKER));
        assertFalse(list.contains(Door.PHONE) || list.contains("张三"), list);
        assertEquals(number, resource.list(TAKER).toPhone().get(0).number());

        RatingCall call = (RatingCall) resource.call(number, TAKER).getEntity();
        assertEquals(Door.PHONE, call.phone());
        assertEquals(List.of("鄯善县"), call.units());
        assertEquals(NOON.plus(Duration.ofMinutes(75)), call.inHandUntil());
        assertFalse(Json.mapper().writeValueAsString(call).contains("张三"));
    }

    @Test
    void whatIsSaidOnThePhoneIsTakenDownOnce() {
        assertEquals(409, problem(() -> rate(GOOD)).status());
        resource.call(number, TAKER);
        assertEquals(
                422, problem(() -> rate("{\"callService\": \"SATISFIED\"}")).status());
        assertEquals(1, rate(GOOD).nth());
        assertEquals(409, problem(() -> rate(GOOD)).status());
        assertEquals(List.of(), resource.list(TAKER).toPhone());
    }

    @Test
    void aCallWithoutARatingIsWrittenDown() {
        resource.call(number, TAKER);
        assertEquals(422, problem(() -> missed("{}")).status());
        assertEquals(new CallNoted(number, 1, Missed.NO_ANSWER), missed("{\"how\": \"NO_ANSWER\"}"));
        clock.turn(Duration.ofHours(4));
        assertEquals(1, resource.list(TAKER).toPhone().get(0).tries());
    }

    @Test
    void itIsForCallTakers() {
        assertEquals(
                401, problem(() -> resource.list(Caller.of(Actor.anyone()))).status());
        Caller officer = Caller.of(Actor.officer("shanshan", SHANSHAN));
        assertEquals(403, problem(() -> resource.list(officer)).status());
        assertEquals(403, problem(() -> resource.call(number, officer)).status());
        assertEquals(400, problem(() -> resource.call("x", TAKER)).status());
        assertEquals(404, problem(() -> resource.call("20250328-999999", TAKER)).status());
    }

    private LinkView.RatingTaken rate(String body) {
        return resource.rate(number, stream(body), new PlainHeaders(), TAKER);
    }

    private CallNoted missed(String body) {
        return resource.missed(number, stream(body), new PlainHeaders(), TAKER);
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(UTF_8));
    }

    private static Problem problem(Supplier<?> request) {
        return assertThrows(Rejected.class, request::get).problem();
    }
}
