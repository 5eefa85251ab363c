package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.endpoints.Room;
import org.hotline12345.rest.api.RestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Resources that hang: a module's has room for so many requests, the platform's for all that come. */
class GuestInvokerTest {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private Hotline hotline;

    @BeforeEach
    void start() throws Exception {
        hotline = new Hotline();
    }

    @AfterEach
    void stop() throws Exception {
        gate.countDown();
        callers.shutdownNow();
        hotline.close();
    }

    @Test
    void whoHangsKeepsNoMoreThreadsThanItHasRoomFor() throws Exception {
        CountDownLatch inside = new CountDownLatch(Room.MOST);
        hotline.come("/module", new Hanging(inside, gate));
        List<Future<HttpResponse<String>>> waiting = ask(Room.MOST);
        inside.await();

        HttpResponse<String> next = hotline.get("/api/module");
        assertEquals(503, next.statusCode());
        assertEquals("5", next.headers().firstValue("Retry-After").orElse(""));
        assertTrue(next.body().contains(Room.FULL), next::body);
        assertEquals(200, hotline.get("/api/units").statusCode());

        gate.countDown();
        answered(waiting);
        assertEquals(200, hotline.get("/api/module").statusCode());
    }

    @Test
    void whatIsOfThePlatformHasNoBoundButTheServers() throws Exception {
        CountDownLatch inside = new CountDownLatch(Room.MOST + 1);
        hotline.come("/module", new Hanging(inside, gate), "org.hotline12345.module", "1.0.0", 99);
        List<Future<HttpResponse<String>>> waiting = ask(Room.MOST + 1);
        inside.await();

        gate.countDown();
        answered(waiting);
    }

    private List<Future<HttpResponse<String>>> ask(int times) {
        return IntStream.range(0, times)
                .mapToObj(it -> callers.submit(() -> hotline.get("/api/module")))
                .toList();
    }

    private static void answered(List<Future<HttpResponse<String>>> waiting) throws Exception {
        for (Future<HttpResponse<String>> each : waiting) {
            assertEquals(200, each.get().statusCode());
        }
    }

    /** What is answered. */
    public record Said(String text) {}

    /** Answers when the gate is open. */
    @Path("/")
    @Produces(MediaType.APPLICATION_JSON)
    public static final class Hanging implements RestResource {

        private final CountDownLatch inside;
        private final CountDownLatch gate;

        Hanging(CountDownLatch inside, CountDownLatch gate) {
            this.inside = inside;
            this.gate = gate;
        }

        @GET
        public Said say() throws InterruptedException {
            inside.countDown();
            gate.await();
            return new Said("late");
        }
    }
}
