package org.hotline12345.itests.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A client that sends and fetches files over HTTP. A value: each variation is another client. */
public final class Files {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Map<String, String> headers;

    private Files(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    /** Of one ticket. */
    public static Files of(String address, String ticket) {
        return new Files(address + "/api/tickets/" + ticket + "/attachments", Map.of());
    }

    /** Signed in; the password of a demo account is its name. */
    public Files as(String account) {
        String pair = Base64.getEncoder().encodeToString((account + ":" + account).getBytes(UTF_8));
        return with("Authorization", "Basic " + pair);
    }

    /** The requester, who has a query code instead of an account. */
    public Files withCode(String code) {
        return with("Query-Code", code);
    }

    private Files with(String header, String value) {
        Map<String, String> one = new HashMap<>(headers);
        one.put(header, value);
        return new Files(address, one);
    }

    public Answer enclose(String name, String type, byte[] content) {
        String encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        HttpResponse<byte[]> response = send(request);
        return new Answer(response.statusCode(), response.headers(), new String(response.body(), UTF_8));
    }

    public Answer list() {
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(URI.create(address)));
        return new Answer(response.statusCode(), response.headers(), new String(response.body(), UTF_8));
    }

    public HttpResponse<byte[]> fetch(int number) {
        return send(HttpRequest.newBuilder(URI.create(address + "/" + number)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
