package org.hotline12345.itests.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A client of the REST interface that knows of it what the OpenAPI document says, and nothing else. A value: each
 * variation is another client. Safe for any thread.
 */
public final class Rest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http;
    private final String base;
    private final Map<String, String> headers;
    private final Optional<OpenApi> contract;

    private Rest(HttpClient http, String base, Map<String, String> headers, Optional<OpenApi> contract) {
        this.http = http;
        this.base = base;
        this.headers = Map.copyOf(headers);
        this.contract = contract;
    }

    /** A client that may send anything. */
    public static Rest unbound(String address) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        return new Rest(http, address + "/api", Map.of(), Optional.empty());
    }

    /** A client that fails where a request or an answer is not as the document says. */
    public static Rest bound(String address) {
        Rest free = unbound(address);
        OpenApi document = new OpenApi(free.get("/openapi.json").expecting(200).json());
        return new Rest(free.http, free.base, free.headers, Optional.of(document));
    }

    /** Signed in; the password of a demo account is its name. */
    public Rest as(String account) {
        return as(account, account);
    }

    public Rest as(String account, String password) {
        String pair = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(UTF_8));
        return with("Authorization", "Basic " + pair);
    }

    /** The requester, who has a query code instead of an account. */
    public Rest withCode(String code) {
        return with("Query-Code", code);
    }

    public Rest with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Rest(http, base, more, contract);
    }

    public Rest without(String header) {
        Map<String, String> fewer = new HashMap<>(headers);
        fewer.remove(header);
        return new Rest(http, base, fewer, contract);
    }

    public Answer get(String path) {
        return send("GET", path, Optional.empty());
    }

    /** Sends what {@code body} says as JSON. */
    public Answer post(String path, Map<String, ?> body) {
        return post(path, json(body));
    }

    /** Puts what {@code body} says as JSON in the place of what is there. */
    public Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, Optional.of(json(body)));
    }

    private static String json(Map<String, ?> body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Sends {@code body} as it is. */
    public Answer post(String path, String body) {
        return send("POST", path, Optional.of(body));
    }

    /** The bytes of a file; fails where there are none. */
    public byte[] file(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError("GET " + path + ": " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException("GET " + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer send(String method, String path, Optional<String> body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        body.ifPresent(it -> request.header("Content-Type", "application/json"));
        request.method(
                method, body.map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody));
        contract.ifPresent(it -> it.requireRequest(method, path, body));
        try {
            Answer answer = Answer.of(http.send(request.build(), BodyHandlers.ofString(UTF_8)));
            contract.ifPresent(it -> it.requireAnswer(method, path, answer));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
