package org.hotline12345.soap;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The endpoint behind a real HTTP port, and a client that knows nothing but XML. */
final class RunningEndpoint implements AutoCloseable {

    final Fakes.Door door = new Fakes.Door();
    final FakeFiles files = new FakeFiles();
    final FakeAlike alike = new FakeAlike();

    private final Server server = new Server();
    private final TicketEndpoint endpoint;
    private final URI address;
    private final Schema schema;

    RunningEndpoint() {
        ServerConnector connector = new ServerConnector(server);
        server.addConnector(connector);
        Bus bus = BusFactory.newInstance().createBus();
        CXFNonSpringServlet servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        server.setHandler(context);
        try {
            server.start();
            Fakes.Shanshan shanshan = new Fakes.Shanshan();
            Clock clock = Clock.fixed(Fakes.TAKEN, ZoneOffset.UTC);
            endpoint = new TicketEndpoint(
                    bus, door, alike, files, shanshan, shanshan, new Views(() -> List.of(new Fakes.Short()), clock));
            address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + TicketEndpoint.ADDRESS);
            schema = SchemaFactory.newDefaultInstance()
                    .newSchema(new DOMSource(first(parse(get("?wsdl")).getDocumentElement(), "schema")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    URI address() {
        return address;
    }

    String get(String query) throws Exception {
        return getBy(address.getHost(), query);
    }

    /** By another name of this machine. */
    String getBy(String host, String query) throws Exception {
        URI uri = new URI("http", null, host, address.getPort(), address.getPath(), query.substring(1), null);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    Node ask(String header, String body) throws Exception {
        return ask("", header, body);
    }

    /** Sends a body in an envelope, and gives what is in the body of the answer, which the contract must allow. */
    Node ask(String action, String header, String body) throws Exception {
        return answer(action, envelope(header, body));
    }

    /** Sends whatever it is. */
    Node send(String request) throws Exception {
        return answer("", request);
    }

    private Node answer(String action, String request) throws Exception {
        String response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "text/xml; charset=UTF-8")
                                .header("SOAPAction", '"' + action + '"')
                                .POST(BodyPublishers.ofString(request))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Node answer = first(parse(response).getDocumentElement(), "Body").getFirstChild();
        boolean fault = answer.getLocalName().equals("Fault");
        schema.newValidator().validate(new DOMSource(fault ? first(answer, "problem") : answer));
        return answer;
    }

    /** Fails where the contract does not allow a request. */
    void check(String body) throws Exception {
        Node request =
                first(parse(envelope("", body)).getDocumentElement(), "Body").getFirstChild();
        schema.newValidator().validate(new DOMSource(request));
    }

    static Node first(Node in, String name) {
        return ((Element) in).getElementsByTagNameNS("*", name).item(0);
    }

    static String envelope(String header, String body) {
        return """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="urn:hotline12345:ticket:1">
                <s:Header>%s</s:Header><s:Body>%s</s:Body></s:Envelope>""".formatted(header, body);
    }

    static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text of the first element of that name, wherever it is; empty where there is none. */
    static String text(Node in, String name) {
        Node found = first(in, name);
        return found == null ? "" : found.getTextContent();
    }

    @Override
    public void close() {
        endpoint.stop();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
