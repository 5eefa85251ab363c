package org.hotline12345.assessment.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.result.Writers;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.http.CallerFilter;
import org.hotline12345.rest.http.JsonWriter;
import org.hotline12345.rest.problem.ProblemMapper;

/** The resources of the assessment on a servlet at the root, as the platform publishes them. */
final class Front {

    final Writers writers = new Writers();

    private final Bus bus = new ExtensionManagerBus();
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    Front(Office office) throws Exception {
        CXFNonSpringServlet servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        server.setHandler(context);
        // Every answer has come when it is stopped.
        server.setStopTimeout(0);
        server.start();
        Map.of(
                        "/assessment/results",
                        new ResultsResource(
                                office.results,
                                office.appeals,
                                office.evidence,
                                office.ruleSets,
                                new CircularPages(office.circulars, writers)),
                        "/assessment/appeals",
                        new AppealsResource(office.appeals, office.town),
                        "/assessment/rule-sets",
                        new RuleSetsResource(office.ruleSets, office.indicators),
                        "/assessment/desk",
                        new DeskResource(office.desk, office.law))
                .forEach(this::publish);
    }

    private void publish(String path, RestResource resource) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/api" + path);
        factory.setServiceBean(resource);
        factory.setProviders(
                List.of(CallerFilter.ofParts(new Staff()), new ProblemMapper(), new JsonWriter(Json.mapper())));
        factory.create();
    }

    /** Each has its name as the password. */
    private static final class Staff implements Accounts {

        @Override
        public Optional<Actor> signIn(String name, String password) {
            return List.of(Town.CENTER, Town.OFFICE, Town.CALL_TAKER, Town.SHANSHAN_OFFICER, Town.GAOCHANG_OFFICER)
                    .stream()
                    .filter(it -> it.name().equals(name) && name.equals(password))
                    .findFirst();
        }

        @Override
        public Optional<Actor> actor(Subject subject) {
            return Optional.empty();
        }

        @Override
        public Optional<Actor> operator(String name, String password) {
            return Optional.empty();
        }

        @Override
        public Optional<Actor> operator(Subject subject) {
            return Optional.empty();
        }
    }

    /** @param account who asks; empty for somebody of the public */
    HttpResponse<String> send(String account, String method, String path, String body)
            throws IOException, InterruptedException {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/assessment" + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!account.isEmpty()) {
            byte[] credentials = (account + ":" + account).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String account, String path) throws IOException, InterruptedException {
        return send(account, "GET", path, "");
    }

    HttpResponse<String> post(String account, String path, String body) throws IOException, InterruptedException {
        return send(account, "POST", path, body);
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    void close() throws Exception {
        server.stop();
        bus.shutdown(true);
    }
}
