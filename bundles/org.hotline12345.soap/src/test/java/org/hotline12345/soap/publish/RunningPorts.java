package org.hotline12345.soap.publish;

import java.net.URI;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Naming;
import org.osgi.framework.Version;

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
        publisher.come(new Precedence("bundle " + id, Version.emptyVersion, ranking, id), port);
    }

    public void come(long id, SoapPort port) {
        come(id, 0, port);
    }

    /** The service of a version of a bundle comes. */
    public void come(long id, String bundle, String version, SoapPort port) {
        publisher.come(new Precedence(bundle, Version.parseVersion(version), 0, id), port);
    }

    /** A service goes. */
    public void go(long id) {
        publisher.go(id);
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
