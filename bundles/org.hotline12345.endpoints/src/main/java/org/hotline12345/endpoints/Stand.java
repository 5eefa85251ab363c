package org.hotline12345.endpoints;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.transport.Conduit;
import org.apache.cxf.transport.Destination;
import org.apache.cxf.transport.DestinationFactory;
import org.apache.cxf.transport.MessageObserver;
import org.apache.cxf.ws.addressing.EndpointReferenceType;
import org.hotline12345.modules.api.handover.Underway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a server of CXF stands behind a {@link Front}. The server is made with this as its destination factory, as if the
 * address were its own. What CXF would answer on another thread, after the call has returned, does not count as under way.
 */
public final class Stand implements Destination, DestinationFactory {

    static final String HTTP = "http://cxf.apache.org/transports/http";

    private static final Logger LOG = LoggerFactory.getLogger(Stand.class);

    private final String address;
    private final Destination door;
    private final Underway requests = new Underway();
    private volatile MessageObserver server;

    Stand(String address, Destination door) {
        this.address = address;
        this.door = door;
    }

    /**
     * Takes no more requests, and waits until those under way are answered; only then may the server be destroyed. To be
     * called when it is another one's turn.
     *
     * @param patience how long it waits at most
     */
    public void close(Duration patience) {
        int left = requests.close(patience);
        if (left > 0) {
            LOG.warn(
                    "{} requests at {} were not answered within {} s and lose who answers",
                    left,
                    address,
                    patience.toSeconds());
        }
    }

    /** Hands a request on; returns when it is answered, or false where no more are taken. */
    boolean takes(Message request) {
        if (!requests.begin()) {
            return false;
        }
        try {
            server.onMessage(request);
            return true;
        } finally {
            requests.end();
        }
    }

    @Override
    public Destination getDestination(EndpointInfo endpoint, Bus bus) {
        return this;
    }

    @Override
    public Set<String> getUriPrefixes() {
        return Set.of("http://", "https://");
    }

    @Override
    public List<String> getTransportIds() {
        return List.of(HTTP);
    }

    @Override
    public EndpointReferenceType getAddress() {
        return door.getAddress();
    }

    @Override
    public Conduit getBackChannel(Message request) throws IOException {
        return door.getBackChannel(request);
    }

    @Override
    public void setMessageObserver(MessageObserver observer) {
        server = observer;
    }

    @Override
    public MessageObserver getMessageObserver() {
        return server;
    }

    /** The address stays, for whoever is next. */
    @Override
    public void shutdown() {
        LOG.debug("A server behind {} has gone", address);
    }
}
