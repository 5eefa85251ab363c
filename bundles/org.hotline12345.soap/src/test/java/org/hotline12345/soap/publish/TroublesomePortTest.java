package org.hotline12345.soap.publish;

import static org.hotline12345.soap.publish.PortClient.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hotline12345.endpoints.Room;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Naming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

/** A port of a module that hangs, throws, errors included, or answers nothing. */
class TroublesomePortTest {

    private static final String GREET = "<Greet><name>阿依古丽</name></Greet>";
    private static final String MODULE = "org.example.module";
    private static final Greeting.Greeted LATE = new Greeting.Greeted("来晚了", "");

    private final RunningPorts ports = new RunningPorts(new Nobody());
    private final CountDownLatch gate = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        gate.countDown();
        callers.shutdownNow();
        ports.close();
    }

    @Test
    void whoHangsKeepsNoMoreThreadsThanItHasRoomFor() throws Exception {
        CountDownLatch inside = new CountDownLatch(Room.MOST);
        ports.come(1, MODULE, "1.0.0", hanging(inside));
        ports.come(2, new Greeting("你好，"));
        List<Future<Node>> waiting = ask(Room.MOST);
        inside.await();

        Node next = ask();
        assertEquals("soap:Server", text(next, "faultcode"));
        assertEquals("UNAVAILABLE", text(next, "kind"));
        assertEquals(Room.FULL, text(next, "text"));
        assertEquals("5", text(next, "retryAfter"));
        assertEquals("你好，阿依古丽", text(ports.client(Greeting.NAMING).ask("", "", GREET), "words"));

        gate.countDown();
        answered(waiting);
        assertEquals("来晚了", text(ask(), "words"));
    }

    @Test
    void whatIsOfThePlatformHasNoBoundButTheServers() throws Exception {
        CountDownLatch inside = new CountDownLatch(Room.MOST + 1);
        ports.come(1, "org.hotline12345.module", "1.0.0", hanging(inside));
        List<Future<Node>> waiting = ask(Room.MOST + 1);
        inside.await();

        gate.countDown();
        answered(waiting);
    }

    @Test
    void whatFailsTellsNothingAndKeepsNoRoom() throws Exception {
        ports.come(1, MODULE, "1.0.0", new Port(() -> {
            throw new IllegalStateException("13999551234");
        }));
        for (int times = 0; times <= Room.MOST; times++) {
            assertFailed(ask());
        }
        ports.come(2, MODULE, "1.1.0", new Port(() -> {
            throw new NoClassDefFoundError("module/Part");
        }));
        assertFailed(ask());
        ports.come(3, MODULE, "1.2.0", new Port(this::endless));
        assertFailed(ask());
        ports.come(4, MODULE, "1.3.0", new Port(() -> null));
        assertFailed(ask());
    }

    private static void assertFailed(Node fault) {
        assertEquals("INTERNAL", text(fault, "kind"));
        assertFalse(fault.getTextContent().contains("13999551234"), fault::getTextContent);
    }

    private Greeting.Greeted endless() {
        return endless();
    }

    private Port hanging(CountDownLatch inside) {
        return new Port(() -> {
            inside.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return LATE;
        });
    }

    private Node ask() throws Exception {
        return ports.client(Port.NAMING).ask("", "", GREET);
    }

    private List<Future<Node>> ask(int times) {
        PortClient client = ports.client(Port.NAMING);
        return IntStream.range(0, times)
                .mapToObj(it -> callers.submit(() -> client.ask("", "", GREET)))
                .toList();
    }

    private static void answered(List<Future<Node>> waiting) throws Exception {
        for (Future<Node> each : waiting) {
            assertEquals("来晚了", text(each.get(), "words"));
        }
    }

    /** @param answer what it answers by, whoever asks */
    private record Port(Supplier<Greeting.Greeted> answer) implements SoapPort {

        static final Naming NAMING = Naming.of("module-greeting", 1);

        @Override
        public Naming naming() {
            return NAMING;
        }

        @Override
        public List<SoapOperation> operations() {
            return List.of(SoapOperation.of(
                    "Greet", "问候", Greeting.Asked.class, Greeting.Greeted.class, (asked, request) -> answer.get()));
        }
    }
}
