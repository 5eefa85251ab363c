package org.hotline12345.telemetry;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.hotline12345.ticket.api.Trace;

/** A resource and the telemetry on one bus behind a real server. One thread at a time answers, so that it must be left clean. */
final class Served {

    static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");

    final Telemetry telemetry;
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    Served() throws Exception {
        Bus bus = new ExtensionManagerBus();
        CXFNonSpringServlet servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        server.setHandler(context);
        server.start();
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/api/counter");
        factory.setServiceBean(new Counter());
        factory.setProvider(new Apology());
        factory.create();
        telemetry = new Telemetry(bus, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String metrics() throws Exception {
        return get("/api/metrics").body();
    }

    void close() throws Exception {
        server.stop();
    }

    /** As on every resource of the hotline, whatever goes wrong is an answer. */
    static final class Apology implements ExceptionMapper<IllegalStateException> {

        @Override
        public Response toResponse(IllegalStateException thrown) {
            return Response.serverError().entity(Trace.current().orElse("none")).build();
        }
    }
}
