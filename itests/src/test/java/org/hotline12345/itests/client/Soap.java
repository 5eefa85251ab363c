package org.hotline12345.itests.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** A client of the SOAP interface that knows of it what the WSDL says. A value: each variation is another client. */
public final class Soap {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SECURITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String PASSWORD_TEXT =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";

    private final HttpClient http;
    private final URI address;
    private final Wsdl contract;
    private final String header;

    private Soap(HttpClient http, URI address, Wsdl contract, String header) {
        this.http = http;
        this.address = address;
        this.contract = contract;
        this.header = header;
    }

    /** A client of the port of tickets. */
    public static Soap at(String host) {
        return at(host, "tickets");
    }

    /** A client of a port, such as {@code knowledge}; fails where it is not there. */
    public static Soap at(String host, String port) {
        HttpClient http = client();
        URI address = URI.create(host + "/soap/" + port);
        return new Soap(http, address, new Wsdl(contract(http, address).text()), "");
    }

    /** Whether a port is there. */
    public static boolean isAt(String host, String port) {
        SoapAnswer contract = contract(client(), URI.create(host + "/soap/" + port));
        return contract.status() == 200 && contract.text().contains("definitions");
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    private static SoapAnswer contract(HttpClient http, URI address) {
        return send(
                http,
                HttpRequest.newBuilder(URI.create(address + "?wsdl"))
                        .timeout(PATIENCE)
                        .build());
    }

    /** Signed in by UsernameToken; the password of a demo account is its name. */
    public Soap as(String account) {
        return as(account, account);
    }

    public Soap as(String account, String password) {
        String token = "<wsse:Security xmlns:wsse=\"" + SECURITY + "\"><wsse:UsernameToken><wsse:Username>" + account
                + "</wsse:Username><wsse:Password Type=\"" + PASSWORD_TEXT + "\">" + password
                + "</wsse:Password></wsse:UsernameToken></wsse:Security>";
        return new Soap(http, address, contract, token);
    }

    public Set<String> operations() {
        return contract.operations();
    }

    /** The contract as it is now. */
    public String wsdl() {
        return contract(http, address).text();
    }

    public SoapAnswer call(String operation, Map<String, ?> said) {
        return send(contract.request(operation, said));
    }

    /** Calls an operation with a file as its {@code content}, beside the XML. */
    public SoapAnswer callWithFile(String operation, Map<String, Object> said, byte[] file) {
        String body = contract.request(operation, Said.with(said, Map.of("content", Mtom.PLACE)));
        return send(
                http,
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", Mtom.TYPE)
                        .header("SOAPAction", "\"\"")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(Mtom.message(envelope(body), file)))
                        .build());
    }

    /** Calls an operation that answers with a file beside the XML, and gives the file. */
    public byte[] callForFile(String operation, Map<String, ?> said) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofString(envelope(contract.request(operation, said))))
                .build();
        HttpResponse<byte[]> response = exchange(http, request, BodyHandlers.ofByteArray());
        return Mtom.lastPart(response.headers().firstValue("Content-Type").orElse(""), response.body());
    }

    private String envelope(String body) {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Header>" + header
                + "</soap:Header><soap:Body>" + body + "</soap:Body></soap:Envelope>";
    }

    /** Puts {@code body} into an envelope, whether the contract knows it or not. */
    public SoapAnswer send(String body) {
        return post(envelope(body));
    }

    /** What {@link #call} would send. */
    public String envelope(String operation, Map<String, ?> said) {
        return envelope(contract.request(operation, said));
    }

    /** Sends {@code text} as it is. */
    public SoapAnswer post(String text) {
        return send(
                http,
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .header("SOAPAction", "\"\"")
                        .POST(HttpRequest.BodyPublishers.ofString(text))
                        .build());
    }

    private static SoapAnswer send(HttpClient http, HttpRequest request) {
        HttpResponse<String> response = exchange(http, request, BodyHandlers.ofString(UTF_8));
        return new SoapAnswer(response.statusCode(), response.body());
    }

    private static <T> HttpResponse<T> exchange(HttpClient http, HttpRequest request, BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
