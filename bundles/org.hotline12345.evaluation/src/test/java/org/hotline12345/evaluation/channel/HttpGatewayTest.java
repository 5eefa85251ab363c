package org.hotline12345.evaluation.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.hotline12345.evaluation.api.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpGatewayTest {

    private Gateway server;
    private HttpGateway gateway;

    @BeforeEach
    void start() throws IOException {
        server = new Gateway();
        gateway = new HttpGateway(new CityGateway(server.address(), CityGateway.BODY, "Bearer s3cret", 5000));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theFormIsFilledAndTheSecretGoesAlong() throws Exception {
        Asking answer = gateway.ask(Samples.INVITATION);

        assertEquals(new Asking.Asked(Optional.of("m-1")), answer);
        Gateway.Request request = server.requests.get(0);
        assertEquals("Bearer s3cret", request.headers().getFirst("Authorization"));
        assertEquals("application/json", request.headers().getFirst("Content-Type"));
        assertEquals(Samples.INVITATION.key(), request.headers().getFirst("Idempotency-Key"));
        JsonNode body = new ObjectMapper().readTree(request.body());
        assertEquals("13999551234", body.at("/to/0").asText());
        assertEquals(Samples.INVITATION.text(), body.at("/message/text").asText());
        assertEquals(Samples.INVITATION.key(), body.at("/message/ref").asText());
        assertEquals(3, body.at("/priority").asInt());
    }

    @Test
    void withoutASecretThereIsNoHeaderAndWithoutAnIdNoReceipt() throws Exception {
        server.body = "accepted";
        HttpGateway open = new HttpGateway(new CityGateway(server.address(), CityGateway.BODY, "", 5000));
        assertEquals(new Asking.Asked(Optional.empty()), open.ask(Samples.INVITATION));
        assertFalse(server.requests.get(0).headers().containsKey("Authorization"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 422})
    void whatTheGatewayWillNotHaveIsNotTriedAgain(int status) throws Exception {
        server.status = status;
        assertInstanceOf(Asking.NotAsked.class, gateway.ask(Samples.INVITATION));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 408, 429, 500, 503})
    void whatIsNoFaultOfTheMessageIsTriedAgain(int status) throws Exception {
        server.status = status;
        server.retryAfter = "120";
        Asking.NotNow answer = assertInstanceOf(Asking.NotNow.class, gateway.ask(Samples.INVITATION));
        assertEquals(Duration.ofSeconds(120), answer.after());
        assertEquals("网关答复 HTTP " + status, answer.reason());
    }

    @Test
    void noGatewayAsksForAYear() throws Exception {
        server.status = 503;
        server.retryAfter = "999999";
        assertEquals(
                Duration.ofHours(1),
                assertInstanceOf(Asking.NotNow.class, gateway.ask(Samples.INVITATION))
                        .after());
        server.retryAfter = "Wed, 21 Oct 2025 07:28:00 GMT";
        assertEquals(
                Duration.ZERO,
                assertInstanceOf(Asking.NotNow.class, gateway.ask(Samples.INVITATION))
                        .after());
    }

    @Test
    void whoDoesNotAnswerInTimeAndWhoIsNotThereFail() {
        server.silent = true;
        HttpGateway hasty = new HttpGateway(new CityGateway(server.address(), CityGateway.BODY, "", 200));
        assertThrows(HttpTimeoutException.class, () -> hasty.ask(Samples.INVITATION));
        server.close();
        assertThrows(IOException.class, () -> gateway.ask(Samples.INVITATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "[]", "{\"text\": \"{texts}\"}", "{"})
    void aFormThatCannotBeFilledIsSaidAtTheStart(String body) {
        CityGateway settings = new CityGateway(server.address(), body, "", 5000);
        assertThrows(IllegalArgumentException.class, () -> new HttpGateway(settings));
    }
}
