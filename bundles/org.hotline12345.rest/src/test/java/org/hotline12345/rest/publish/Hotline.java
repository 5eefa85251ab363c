package org.hotline12345.rest.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.city.CategoriesResource;
import org.hotline12345.rest.city.PlacesResource;
import org.hotline12345.rest.city.UnitsResource;
import org.hotline12345.rest.health.FilledReadiness;
import org.hotline12345.rest.openapi.OpenApiResource;
import org.hotline12345.rest.regulation.RegulationResource;
import org.hotline12345.rest.ticket.TicketsResource;
import org.osgi.framework.Version;

/** The REST interface on a servlet at the root, as in the container, in front of fakes. */
final class Hotline {

    static final String CENTER = basic("center:center");

    final FakeTickets tickets = new FakeTickets();
    final FakeAttachments attachments = new FakeAttachments();
    final FakeAlike alike = new FakeAlike();
    final FakeCalendar calendar = new FakeCalendar();
    final FakePulse pulse = new FakePulse();
    final RestPublisher publisher;

    /** Noon of a day in the year 2025, in Turpan. */
    final HandClock clock = new HandClock(Instant.parse("2025-03-28T04:00:00Z"));

    private final Server server = new Server(0);
    private final Map<String, RestResource> resources;
    private final List<String> numbers;
    private final HttpClient client = HttpClient.newHttpClient();

    Hotline() throws Exception {
        Bus bus = new ExtensionManagerBus();
        CXFNonSpringServlet servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        server.setHandler(context);
        // Every answer has come when it is stopped.
        server.setStopTimeout(0);
        server.start();
        FakeCity city = new FakeCity();
        Regulations regulations = () -> List.of(new FakeRegulation());
        resources = Map.of(
                "/tickets", new TicketsResource(tickets, alike, attachments, city, regulations),
                "/units", new UnitsResource(new FakeUnits()),
                "/places", new PlacesResource(city),
                "/categories", new CategoriesResource(city),
                "/regulation", new RegulationResource(regulations),
                "/openapi.json", new OpenApiResource());
        numbers = List.copyOf(resources.keySet());
        publisher = new RestPublisher(
                bus, new FakeAccounts(), FilledReadiness.of(clock, tickets, regulations, calendar, city, pulse));
        resources.keySet().forEach(this::come);
    }

    static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    void come(String path) {
        come(path, resources.get(path), "org.hotline12345.rest", "1.0.0", numbers.indexOf(path));
    }

    void come(String path, RestResource resource) {
        come(path, resource, "org.example.module", "1.0.0", numbers.size());
    }

    void go(String path) {
        go(numbers.indexOf(path));
    }

    /** A resource of some version of a bundle comes, as the service of a number. */
    void come(String path, RestResource resource, String bundle, String version, long service) {
        publisher.come(new Precedence(bundle, Version.parseVersion(version), 0, service), path, false, resource);
    }

    void go(long service) {
        publisher.go(service);
    }

    Map<String, RestResource> resources() {
        return resources;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return send("POST", path, BodyPublishers.ofString(body), all);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return client.send(request(method, path, body, headers), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> download(String method, String path) throws IOException, InterruptedException {
        return client.send(request(method, path, BodyPublishers.noBody()), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    void close() throws Exception {
        publisher.withdraw();
        server.stop();
    }
}
