package org.hotline12345.soap.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.cxf.Bus;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.endpoints.Front;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.hotline12345.soap.api.SoapPort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An address of the SOAP interface, and which of the ports that are here answers at it. Safe for any thread. */
final class PortAddress {

    private static final Logger LOG = LoggerFactory.getLogger(PortAddress.class);

    private final String address;
    private final Bus bus;
    private final Accounts accounts;
    private final Succession<Long> succession = new Succession<>();
    private final Map<Long, PublishedPort> published = new HashMap<>();
    private Optional<Front> front = Optional.empty();

    PortAddress(String address, Bus bus, Accounts accounts) {
        this.address = address;
        this.bus = bus;
        this.accounts = accounts;
    }

    /** A port has come. One that cannot be published costs its own operations only. */
    synchronized void come(Precedence precedence, SoapPort port) {
        boolean first = front.isEmpty();
        Front here = front.orElseGet(() -> Front.at(bus, address));
        try {
            published.put(precedence.service(), new PublishedPort(bus, accounts, port, here.stand(), precedence));
            succession.add(precedence, precedence.service());
            front = Optional.of(here);
            settle();
            boolean inForce =
                    succession.first().filter(it -> it == precedence.service()).isPresent();
            LOG.info(
                    "The SOAP port {} of bundle {} {} {}",
                    address,
                    precedence.bundle(),
                    precedence.version(),
                    inForce ? "answers" : "waits: another one of this address is in force");
        } catch (RuntimeException e) {
            LOG.error("The SOAP port {} of bundle {} cannot be published", address, precedence.bundle(), e);
            if (first) {
                here.leave();
            }
        }
    }

    /** A port goes; returns when what is under way in it is answered. Does nothing where it is not of this address. */
    void go(long service) {
        // Others may come while it is waited for.
        leaving(service).ifPresent(PublishedPort::withdraw);
    }

    /** The address is given up. */
    synchronized void leave() {
        front.ifPresent(Front::leave);
        front = Optional.empty();
        published.values().forEach(PublishedPort::withdraw);
        published.clear();
    }

    private synchronized Optional<PublishedPort> leaving(long service) {
        succession.remove(service);
        Optional<PublishedPort> gone = Optional.ofNullable(published.remove(service));
        settle();
        return gone;
    }

    private void settle() {
        Optional<PublishedPort> next = succession.first().map(published::get);
        next.ifPresent(port -> front.ifPresent(it -> it.turnTo(port.stand())));
        if (next.isEmpty()) {
            front.ifPresent(Front::leave);
            front = Optional.empty();
        }
    }
}
