package org.hotline12345.soap.publish;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A client of a port that knows nothing but XML, and holds each answer against the contract. */
public final class PortClient {

    private final URI address;
    private final String namespace;
    private final Schema schema;

    PortClient(URI address, String namespace) {
        this.address = address;
        this.namespace = namespace;
        try {
            schema = SchemaFactory.newDefaultInstance()
                    .newSchema(new DOMSource(first(parse(get("?wsdl")).getDocumentElement(), "schema")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return address;
    }

    public String get(String query) throws Exception {
        return getBy(address.getHost(), query);
    }

    /** By another name of this machine. */
    public String getBy(String host, String query) throws Exception {
        URI uri = new URI("http", null, host, address.getPort(), address.getPath(), query.substring(1), null);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    /** Sends a body in an envelope, and gives what is in the body of the answer, which the contract must allow. */
    public Node ask(String action, String header, String body) throws Exception {
        return answer(action, envelope(header, body));
    }

    /** Sends whatever it is. */
    public Node send(String request) throws Exception {
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
    public void check(String body) throws Exception {
        Node request =
                first(parse(envelope("", body)).getDocumentElement(), "Body").getFirstChild();
        schema.newValidator().validate(new DOMSource(request));
    }

    private String envelope(String header, String body) {
        return envelope(namespace, header, body);
    }

    public static String envelope(String namespace, String header, String body) {
        return """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="%s">
                <s:Header>%s</s:Header><s:Body>%s</s:Body></s:Envelope>""".formatted(namespace, header, body);
    }

    public static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    public static Node first(Node in, String name) {
        return ((Element) in).getElementsByTagNameNS("*", name).item(0);
    }

    /** The text of the first element of that name, wherever it is; empty where there is none. */
    public static String text(Node in, String name) {
        Node found = first(in, name);
        return found == null ? "" : found.getTextContent();
    }
}
