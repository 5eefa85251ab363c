package org.hotline12345.soap.publish;

import static org.hotline12345.soap.publish.PortClient.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Naming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two versions of a module are here at once, and one takes over from the other. */
class HandoverTest {

    private static final String GREET = "<Greet><name>阿依古丽</name></Greet>";
    private static final String MODULE = "org.example.greeting";

    private final RunningPorts ports = new RunningPorts(new Nobody());

    @AfterEach
    void stop() {
        ports.close();
    }

    @Test
    void theNewerTakesOverAtOnceAndTheOlderAgain() throws Exception {
        ports.come(1, MODULE, "1.0.0", new Greeting("一"));
        ports.come(2, MODULE, "1.1.0", new Greeting("二"));
        assertEquals("二阿依古丽", greeted());

        ports.go(2);
        assertEquals("一阿依古丽", greeted());
    }

    @Test
    void whatIsUnderWayIsAnsweredBeforeTheOlderLeaves() throws Exception {
        SlowGreeting slow = new SlowGreeting(new CountDownLatch(1), new CountDownLatch(1));
        ports.come(1, MODULE, "1.0.0", slow);
        PortClient client = ports.client(Greeting.NAMING);
        CompletableFuture<String> early = CompletableFuture.supplyAsync(() -> greeted(client));
        slow.entered().await();

        ports.come(2, MODULE, "1.1.0", new Greeting("二"));
        CompletableFuture<Void> leaving = CompletableFuture.runAsync(() -> ports.go(1));
        assertEquals("二阿依古丽", greeted());
        assertFalse(leaving.isDone());

        slow.mayGoOn().countDown();
        assertEquals("慢阿依古丽", early.get());
        leaving.get();
    }

    @Test
    void noRequestFailsHoweverOftenVersionsChange() throws Exception {
        ports.come(1, MODULE, "1.0.0", new Greeting("好"));
        PortClient client = ports.client(Greeting.NAMING);
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<List<String>> asking = CompletableFuture.supplyAsync(() -> {
            List<String> wrong = new ArrayList<>();
            while (!enough.get()) {
                String words = greeted(client);
                if (!words.equals("好阿依古丽")) {
                    wrong.add(words);
                }
            }
            return wrong;
        });
        for (int round = 1; round <= 30; round++) {
            ports.come(1 + round, MODULE, "1." + round + ".0", new Greeting("好"));
            ports.go(round);
            assertEquals("好阿依古丽", greeted(client));
        }
        enough.set(true);
        assertEquals(List.of(), asking.get());
    }

    private String greeted() throws Exception {
        return greeted(ports.client(Greeting.NAMING));
    }

    private static String greeted(PortClient client) {
        try {
            return text(client.ask("", "", GREET), "words");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Greets when it may. */
    private record SlowGreeting(CountDownLatch entered, CountDownLatch mayGoOn) implements SoapPort {

        @Override
        public Naming naming() {
            return Greeting.NAMING;
        }

        @Override
        public List<SoapOperation> operations() {
            return List.of(SoapOperation.of(
                    "Greet", "问候", Greeting.Asked.class, Greeting.Greeted.class, (asked, request) -> {
                        entered.countDown();
                        try {
                            mayGoOn.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return new Greeting.Greeted("慢" + asked.name(), "");
                    }));
        }
    }
}
