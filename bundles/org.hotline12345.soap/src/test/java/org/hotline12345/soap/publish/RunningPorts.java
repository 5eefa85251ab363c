package org.hotline12345.soap.publish;

import java.net.URI;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Naming;

/** The publisher behind a real HTTP port. */
public final class RunningPorts implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final SoapPublisher publisher;

    public RunningPorts(Accounts accounts) {
        server.addConnector(connector);
        Bus bus = BusFactory.newInstance().createBus();
        CXFNonSpringServlet servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        publisher = new SoapPublisher(bus, accounts);
    }

    /** A service comes. */
    public void come(long id, int ranking, SoapPort port) {
        publisher.bindPort(port, Map.of("service.id", id, "service.ranking", ranking));
    }

    public void come(long id, SoapPort port) {
        publisher.bindPort(port, Map.of("service.id", id));
    }

    /** A service goes. */
    public void go(long id) {
        publisher.unbindPort(Map.of("service.id", id));
    }

    public URI address(Naming naming) {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + naming.address());
    }

    /** A client of a port that is there. */
    public PortClient client(Naming naming) {
        return new PortClient(address(naming), naming.namespace());
    }

    @Override
    public void close() {
        publisher.withdraw();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
