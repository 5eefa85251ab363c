package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.hotline12345.json.Json;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.http.JsonWriter;
import org.hotline12345.rest.problem.ProblemMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resource of a module that hangs, and has room for two. */
class GuestInvokerTest {

    private final CountDownLatch inside = new CountDownLatch(2);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        Bus bus = new ExtensionManagerBus();
        CXFNonSpringServlet servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        server.setHandler(context);
        server.setStopTimeout(0);
        server.start();
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/api/module");
        factory.setServiceBean(new Hanging());
        factory.setProviders(List.of(new ProblemMapper(), new JsonWriter(Json.mapper())));
        factory.setInvoker(new GuestInvoker(2));
        factory.create();
    }

    @AfterEach
    void stop() throws Exception {
        gate.countDown();
        server.stop();
    }

    @Test
    void whoHangsKeepsNoMoreThreadsThanItHasRoomFor() throws Exception {
        CompletableFuture<HttpResponse<String>> first = client.sendAsync(request(), BodyHandlers.ofString());
        CompletableFuture<HttpResponse<String>> second = client.sendAsync(request(), BodyHandlers.ofString());
        inside.await();

        HttpResponse<String> third = client.send(request(), BodyHandlers.ofString());
        assertEquals(503, third.statusCode());
        assertEquals("5", third.headers().firstValue("Retry-After").orElse(""));
        assertTrue(third.body().contains("这一模块正忙"), third::body);

        gate.countDown();
        assertEquals(200, first.get().statusCode());
        assertEquals(200, second.get().statusCode());
        assertEquals(200, client.send(request(), BodyHandlers.ofString()).statusCode());
    }

    @Test
    void whatIsOfThePlatformOrOutsideOfAContainerIsNoGuest() {
        assertEquals(false, GuestInvoker.invokes(new Hanging()));
    }

    private HttpRequest request() {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/module"))
                .build();
    }

    /** What is answered. */
    public record Said(String text) {}

    /** Answers when the gate is open. */
    @Path("/")
    @Produces(MediaType.APPLICATION_JSON)
    public final class Hanging implements RestResource {

        @GET
        public Said say() throws InterruptedException {
            inside.countDown();
            gate.await();
            return new Said("late");
        }
    }
}
