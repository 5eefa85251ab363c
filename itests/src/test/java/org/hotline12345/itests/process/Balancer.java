package org.hotline12345.itests.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One address for several nodes, in turns. A node that is down is passed over. What a node took and did not answer goes
 * to the next one only with an {@code Idempotency-Key}: without it nobody can know whether it was done.
 */
final class Balancer implements AutoCloseable {

    private static final int BAD_GATEWAY = 502;
    private static final String KEY = "Idempotency-Key";
    private static final List<String> PASSED_ON = List.of("Authorization", "Query-Code", "Content-Type", KEY);

    private final List<String> nodes;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger turn = new AtomicInteger();

    private Balancer(List<String> nodes) throws IOException {
        this.nodes = List.copyOf(nodes);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(threads);
    }

    static Balancer before(List<String> nodes) throws IOException {
        Balancer balancer = new Balancer(nodes);
        balancer.server.start();
        return balancer;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            int first = turn.getAndIncrement();
            for (int passed = 0; passed < nodes.size(); passed++) {
                String node = nodes.get(Math.floorMod(first + passed, nodes.size()));
                try {
                    answer(exchange, client.send(request(exchange, node, body), BodyHandlers.ofByteArray()));
                    return;
                } catch (ConnectException e) {
                    // Nothing has reached it.
                } catch (IOException e) {
                    if (!exchange.getRequestHeaders().containsKey(KEY)) {
                        break;
                    }
                }
            }
            exchange.sendResponseHeaders(BAD_GATEWAY, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(HttpExchange exchange, String node, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            if (PASSED_ON.stream().anyMatch(header.getKey()::equalsIgnoreCase)) {
                header.getValue().forEach(it -> request.header(header.getKey(), it));
            }
        }
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answered) throws IOException {
        answered.headers()
                .firstValue("Content-Type")
                .ifPresent(it -> exchange.getResponseHeaders().set("Content-Type", it));
        byte[] body = answered.body();
        exchange.sendResponseHeaders(answered.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
