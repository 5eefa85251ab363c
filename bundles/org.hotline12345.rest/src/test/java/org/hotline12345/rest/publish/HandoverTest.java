package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;
import org.hotline12345.rest.api.RestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two versions of a module are here at once, and one takes over from the other, over real HTTP. */
class HandoverTest {

    private static final String PATH = "/wells";
    private static final String MODULE = "org.example.wells";
    private static final int CLIENTS = 4;

    private Hotline hotline;

    @BeforeEach
    void start() throws Exception {
        hotline = new Hotline();
    }

    @AfterEach
    void stop() throws Exception {
        hotline.close();
    }

    @Test
    void theNewerTakesOverAtOnceAndTheOlderAgain() throws Exception {
        come("1.0.0", 100);
        assertEquals("1.0.0", answer());
        come("1.1.0", 101);
        assertEquals("1.1.0", answer());
        come("1.0.9", 102);
        assertEquals("1.1.0", answer());

        hotline.go(101);
        assertEquals("1.0.9", answer());
        hotline.go(102);
        assertEquals("1.0.0", answer());
        hotline.go(100);
        assertEquals(503, hotline.get("/api/wells/7").statusCode());

        come("1.0.0", 103);
        assertEquals("1.0.0", answer());
    }

    @Test
    void anothersModuleTakesNoPathByANumber() throws Exception {
        come("1.0.0", 100);
        hotline.come(PATH, new Wells("stolen"), "org.example.thief", "9.0.0", 101);
        assertEquals("1.0.0", answer());

        hotline.go(100);
        assertEquals("stolen", answer());
    }

    @Test
    void whatIsUnderWayIsAnsweredBeforeTheOlderLeaves() throws Exception {
        SlowWells slow = new SlowWells();
        hotline.come(PATH, slow, MODULE, "1.0.0", 100);
        CompletableFuture<HttpResponse<String>> early = CompletableFuture.supplyAsync(() -> getWell());
        slow.entered.await();

        come("1.1.0", 101);
        assertEquals("1.1.0", answer());
        CompletableFuture<Void> leaving = CompletableFuture.runAsync(() -> hotline.go(100));
        assertEquals("1.1.0", answer());
        assertFalse(leaving.isDone());

        slow.mayGoOn.countDown();
        leaving.get();
        assertEquals(200, early.get().statusCode());
        assertEquals("1.0.0", early.get().body());
    }

    @Test
    void nothingOfARequestTellsThatAnotherStoodThereBefore() throws Exception {
        come("1.0.0", 100);
        answer();
        come("1.1.0", 101);

        assertTrue(hotline.get("/api/wells/7/address").body().endsWith("/api/wells/7/address"));
        assertEquals(404, hotline.get("/api/wells/7/nothing").statusCode());
        assertEquals(405, hotline.post("/api/wells/7", "{}").statusCode());
    }

    @Test
    void underLoadNoRequestFailsHoweverOftenVersionsChange() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        Queue<String> right = new ConcurrentLinkedQueue<>();
        come("1.0.0", 100);
        List<CompletableFuture<Void>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(it -> CompletableFuture.runAsync(() -> {
                    while (!enough.get()) {
                        HttpResponse<String> response = getWell();
                        (response.statusCode() == 200 ? right : wrong)
                                .add(response.statusCode() + " " + response.body());
                    }
                }))
                .toList();
        for (int round = 1; round <= 50; round++) {
            int seen = right.size();
            come("1." + round + ".0", 100 + round);
            hotline.go(99 + round);
            // Requests come in each state, and not only between two.
            while (right.size() < seen + CLIENTS && wrong.isEmpty()) {
                Thread.onSpinWait();
            }
        }
        enough.set(true);
        clients.forEach(CompletableFuture::join);

        assertEquals(List.of(), List.copyOf(wrong));
        assertTrue(right.contains("200 1.50.0"));
    }

    private void come(String version, long service) {
        hotline.come(PATH, new Wells(version), MODULE, version, service);
    }

    private String answer() {
        HttpResponse<String> response = getWell();
        assertEquals(200, response.statusCode());
        return response.body();
    }

    private HttpResponse<String> getWell() {
        try {
            return hotline.get("/api/wells/7");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says which version it is. */
    @Path("/")
    @Produces("text/plain")
    public static final class Wells implements RestResource {

        private final String version;

        Wells(String version) {
            this.version = version;
        }

        @GET
        @Path("{number}")
        public String well(@PathParam("number") int number) {
            return version;
        }

        @GET
        @Path("{number}/address")
        public String address(@Context UriInfo uri) {
            return uri.getAbsolutePath().toString();
        }
    }

    /** Answers when it may. */
    @Path("/")
    @Produces("text/plain")
    public static final class SlowWells implements RestResource {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch mayGoOn = new CountDownLatch(1);

        @GET
        @Path("{number}")
        public String well(@PathParam("number") int number) throws InterruptedException {
            entered.countDown();
            mayGoOn.await();
            return "1.0.0";
        }
    }
}
