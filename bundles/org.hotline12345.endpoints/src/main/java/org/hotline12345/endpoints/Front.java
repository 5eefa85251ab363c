package org.hotline12345.endpoints;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.BusException;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.transport.Destination;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.transport.MessageObserver;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/**
 * An address of CXF with somebody behind it who changes. CXF has one server per address, and takes the address away before it
 * can be given to the next; here the address stays, and each request goes to the {@link Stand} whose turn it is when it
 * comes. Safe for any thread.
 */
public final class Front implements MessageObserver {

    private final String address;
    private final Destination door;
    private volatile Optional<Stand> turn = Optional.empty();

    private Front(String address, Destination door) {
        this.address = address;
        this.door = door;
    }

    /**
     * Takes an address.
     *
     * @param address below the servlet of CXF, such as {@code /api/units}; nobody else may have it
     */
    public static Front at(Bus bus, String address) {
        EndpointInfo info = new EndpointInfo();
        info.setTransportId(Stand.HTTP);
        info.setAddress(address);
        info.setName(new QName("urn:hotline12345:endpoints", "front"));
        try {
            Destination door = bus.getExtension(DestinationFactoryManager.class)
                    .getDestinationFactory(Stand.HTTP)
                    .getDestination(info, bus);
            Front front = new Front(address, door);
            door.setMessageObserver(front);
            return front;
        } catch (BusException | IOException e) {
            throw new IllegalStateException("The address " + address + " cannot be had", e);
        }
    }

    /** A place behind this address for a new server, whose turn is not yet. */
    public Stand stand() {
        return new Stand(address, door);
    }

    /** From now on each request that comes goes there. What is under way elsewhere stays there. */
    public void turnTo(Stand stand) {
        turn = Optional.of(stand);
    }

    /** Gives the address away. Who has found it just before is asked to come again (503). */
    public void leave() {
        turn = Optional.empty();
        door.shutdown();
    }

    @Override
    public void onMessage(Message request) {
        Optional<Stand> refused = Optional.empty();
        // A stand that takes no more was replaced before it was closed: then there is another one already.
        for (Optional<Stand> now = turn; now.isPresent() && !now.equals(refused); now = turn) {
            if (now.get().takes(request)) {
                return;
            }
            refused = now;
        }
        if (request.get(AbstractHTTPDestination.HTTP_RESPONSE) instanceof HttpServletResponse answer) {
            answer.setHeader("Retry-After", "2");
            answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
