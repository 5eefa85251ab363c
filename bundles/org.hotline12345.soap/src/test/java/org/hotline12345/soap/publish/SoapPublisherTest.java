package org.hotline12345.soap.publish;

import static org.hotline12345.soap.publish.PortClient.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import javax.security.auth.Subject;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Naming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class SoapPublisherTest {

    private static final String GREET = "<Greet><name>阿依古丽</name></Greet>";
    private static final String SECURITY = """
            <Security xmlns="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">
            <UsernameToken><Username>shanshan</Username><Password>%s</Password></UsernameToken></Security>""";

    private final RunningPorts ports = new RunningPorts(new OneAccount());

    @AfterEach
    void stop() {
        ports.close();
    }

    @Test
    void aPortIsThereWhileItsServiceIs() throws Exception {
        assertEquals(404, status(Greeting.NAMING));

        ports.come(1, new Greeting("你好，"));
        assertEquals("你好，阿依古丽", greeted());

        ports.go(1);
        assertEquals(404, status(Greeting.NAMING));

        ports.come(2, new Greeting("欢迎，"));
        assertEquals("欢迎，阿依古丽", greeted());
    }

    @Test
    void noPortNoticesAnother() throws Exception {
        ports.come(1, new Greeting("你好，"));
        PortClient greeting = ports.client(Greeting.NAMING);
        String contract = greeting.get("?wsdl");
        ports.come(2, new Other(List.of(operation("Greet"))));

        assertEquals("你好，阿依古丽", text(greeting.ask("", "", GREET), "words"));
        assertEquals(contract, greeting.get("?wsdl"));
        assertEquals("别的", text(ports.client(Other.NAMING).ask("", "", GREET), "words"));

        ports.go(2);
        assertEquals("你好，阿依古丽", text(greeting.ask("", "", GREET), "words"));
        assertEquals(404, status(Other.NAMING));
    }

    @Test
    void ofTwoWithOnePathTheBetterRankedIsThere() throws Exception {
        ports.come(1, new Greeting("一"));
        ports.come(2, new Greeting("二"));
        assertEquals("一阿依古丽", greeted());

        ports.come(3, 5, new Greeting("三"));
        assertEquals("三阿依古丽", greeted());

        ports.go(3);
        assertEquals("一阿依古丽", greeted());
        ports.go(1);
        assertEquals("二阿依古丽", greeted());
    }

    @Test
    void aPortThatCannotBePublishedCostsItselfOnly() throws Exception {
        ports.come(1, 9, new Broken());
        ports.come(2, new Other(List.of(operation("Greet"), operation("Greet"))));
        ports.come(3, new Greeting("你好，"));

        assertEquals("你好，阿依古丽", greeted());
        assertEquals(404, status(Other.NAMING));
    }

    @Test
    void whoSignsInIsKnownToTheOperation() throws Exception {
        ports.come(1, new Greeting("你好，"));
        PortClient client = ports.client(Greeting.NAMING);

        assertEquals("public", text(client.ask("", "", GREET), "by"));
        assertEquals("shanshan", text(client.ask("", SECURITY.formatted("shanshan"), GREET), "by"));
        assertEquals("FORBIDDEN", text(client.ask("", SECURITY.formatted("guess"), GREET), "kind"));
    }

    @Test
    void faultsAreOfThePortsOwnContract() throws Exception {
        ports.come(1, new Greeting("你好，"));
        PortClient client = ports.client(Greeting.NAMING);

        Node refused = client.ask("", "", "<Greet><name> </name></Greet>");
        assertEquals("soap:Client", text(refused, "faultcode"));
        assertEquals("INVALID", text(refused, "kind"));
        assertEquals("没有名字", text(refused, "text"));
        assertEquals(
                Greeting.NAMING.namespace(),
                PortClient.first(refused, "problem").getNamespaceURI());

        assertEquals("UNREADABLE", text(client.ask("", "", "<Greet/>"), "kind"));
        assertEquals("UNREADABLE", text(client.send("no xml"), "kind"));
        assertTrue(text(client.ask("", "", "<Fly/>"), "remedy").contains("urn:hotline12345:greeting:1"));
        String flood = "水".repeat(SoapPort.LARGEST);
        assertEquals("TOO_LARGE", text(client.ask("", "", GREET.replace("阿依古丽", flood)), "kind"));
        assertFalse(client.get("?wsdl").contains("UNKNOWN_TICKET"));
        assertTrue(client.get("?wsdl").contains("\"UNKNOWN\""));
    }

    @Test
    void whatNobodyForesawTellsNothing() throws Exception {
        ports.come(
                1,
                new Other(List.of(SoapOperation.of(
                        "Greet", "问候", Greeting.Asked.class, Greeting.Greeted.class, (asked, request) -> {
                            throw new IllegalStateException("secret");
                        }))));

        Node fault = ports.client(Other.NAMING).ask("", "", GREET);
        assertEquals("INTERNAL", text(fault, "kind"));
        assertFalse(fault.getTextContent().contains("secret"));
    }

    private String greeted() throws Exception {
        return text(ports.client(Greeting.NAMING).ask("", "", GREET), "words");
    }

    private int status(Naming naming) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ports.address(naming) + "?wsdl"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static SoapOperation operation(String name) {
        return SoapOperation.of(
                name,
                "问候",
                Greeting.Asked.class,
                Greeting.Greeted.class,
                (asked, request) -> new Greeting.Greeted("别的", ""));
    }

    /** Answers with a type that XML has no form for. */
    private static final class Broken implements SoapPort {

        /** No record, no enumeration, no plain value. */
        public record Strange(Thread thread) {}

        @Override
        public Naming naming() {
            return Greeting.NAMING;
        }

        @Override
        public List<SoapOperation> operations() {
            return List.of(SoapOperation.of(
                    "Greet", "问候", Greeting.Asked.class, Strange.class, (asked, request) -> new Strange(null)));
        }
    }

    /** 鄯善县, which is signed in by its name twice. */
    private static final class OneAccount implements Accounts {

        @Override
        public Optional<Actor> signIn(String name, String password) {
            return Optional.of(Actor.officer("shanshan", new UnitId("650421")))
                    .filter(it -> it.name().equals(name) && name.equals(password));
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

    /** @param operations what it offers */
    private record Other(List<SoapOperation> operations) implements SoapPort {

        static final Naming NAMING = Naming.of("other-greeting", 1);

        @Override
        public Naming naming() {
            return NAMING;
        }
    }
}
