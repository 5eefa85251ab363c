package org.hotline12345.soap;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.hotline12345.soap.publish.PortClient;
import org.hotline12345.soap.publish.RunningPorts;
import org.w3c.dom.Node;

/** The port of tickets behind a real HTTP port, and its client. */
final class RunningEndpoint implements AutoCloseable {

    final Fakes.Door door = new Fakes.Door();
    final FakeFiles files = new FakeFiles();
    final FakeAlike alike = new FakeAlike();

    private final RunningPorts ports = new RunningPorts(new Fakes.Shanshan());
    private final PortClient client;

    RunningEndpoint() {
        Clock clock = Clock.fixed(Fakes.TAKEN, ZoneOffset.UTC);
        Views views = new Views(() -> List.of(new Fakes.Short()), clock);
        ports.come(1, new TicketPort(door, alike, files, new Fakes.Shanshan(), views));
        client = ports.client(TicketPort.NAMING);
    }

    URI address() {
        return client.address();
    }

    String get(String query) throws Exception {
        return client.get(query);
    }

    String getBy(String host, String query) throws Exception {
        return client.getBy(host, query);
    }

    Node ask(String header, String body) throws Exception {
        return ask("", header, body);
    }

    Node ask(String action, String header, String body) throws Exception {
        return client.ask(action, header, body);
    }

    Node send(String request) throws Exception {
        return client.send(request);
    }

    void check(String body) throws Exception {
        client.check(body);
    }

    static String envelope(String header, String body) {
        return PortClient.envelope(TicketPort.NAMING.namespace(), header, body);
    }

    @Override
    public void close() {
        ports.close();
    }
}
