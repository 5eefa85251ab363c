package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.kit.EvaluationKit;
import org.hotline12345.kit.Module;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppNoticesTest {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer app;
    private int answer = 202;

    @BeforeEach
    void start() throws IOException {
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.createContext("/notices", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        app.start();
    }

    @AfterEach
    void stop() {
        app.stop(0);
    }

    @Test
    void theNoticeReachesTheApp() {
        assertInstanceOf(Asking.Asked.class, EvaluationKit.ask(channel(0)));
        assertTrue(received.get(0).contains("/api/evaluation/"), received.get(0));
    }

    @Test
    void whoHasNoAppIsAskedByAnotherWay() {
        answer = 404;

        assertInstanceOf(Asking.NotAsked.class, EvaluationKit.ask(channel(0)));
    }

    @Test
    void anAppThatFailsIsTriedAgain() {
        answer = 503;

        assertInstanceOf(Asking.NotNow.class, EvaluationKit.ask(channel(0)));
    }

    @Test
    void nobodyIsAskedTooEarly() {
        assertInstanceOf(Asking.NotNow.class, EvaluationKit.ask(channel(24)));
        assertEquals(List.of(), received);
    }

    @Test
    void thePlatformReadsTheQuestions() {
        assertEquals("${unitId}", EvaluationKit.questions(Module.built()).get(0).unit().value());
    }

    private AppNotices channel(int fromHour) {
        return new AppNotices(URI.create("http://localhost:" + app.getAddress().getPort() + "/notices"), fromHour);
    }
}
