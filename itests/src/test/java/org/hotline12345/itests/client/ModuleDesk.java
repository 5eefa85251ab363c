package org.hotline12345.itests.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** City IT, who sends files of modules over HTTP and takes modules out. */
public final class ModuleDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String modules;
    private final String account;

    /** @param account its password is its name */
    public ModuleDesk(String address, String account) {
        this.modules = address + "/api/modules";
        this.account = account;
    }

    public Answer list() {
        return send(request("").GET());
    }

    public Answer find(String name) {
        return send(request("/" + name).GET());
    }

    public Answer acts() {
        return send(request("/acts").GET());
    }

    public Answer upload(String name, byte[] content) {
        return send(request("?file=" + name).POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    public Answer check(String name, byte[] content) {
        return send(request("/check?file=" + name).POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    public Answer install(String feature) {
        return send(request("/install")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"feature\": \"" + feature + "\"}")));
    }

    public Answer rollBack(String name) {
        return send(request("/" + name + "/roll-back").POST(HttpRequest.BodyPublishers.noBody()));
    }

    public Answer remove(String name, boolean confirmed) {
        return send(request("/" + name + "?confirmed=" + confirmed).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        String pair = Base64.getEncoder().encodeToString((account + ":" + account).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create(modules + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + pair);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
