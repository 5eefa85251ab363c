package org.hotline12345.soap.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.soap.api.SoapPort;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes each {@link SoapPort} for as long as it is registered; each by an endpoint of its own. */
@Component(
        service = {},
        immediate = true)
public final class SoapPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(SoapPublisher.class);

    private final Bus bus;
    private final Accounts accounts;
    private final Map<String, PortAddress> addresses = new HashMap<>();

    @Activate
    public SoapPublisher(@Reference Accounts accounts) {
        this(BusFactory.getDefaultBus(), accounts);
    }

    SoapPublisher(Bus bus, Accounts accounts) {
        this.bus = bus;
        this.accounts = accounts;
    }

    @Deactivate
    void withdraw() {
        addresses().forEach(PortAddress::leave);
        LOG.info("SOAP has gone");
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindPort(SoapPort port, ServiceReference<SoapPort> reference) {
        come(Precedence.of(reference), port);
    }

    /** Returns when what is under way in the port is answered: from then on it may stop. */
    void unbindPort(ServiceReference<SoapPort> reference) {
        go(Precedence.number(reference));
    }

    void come(Precedence precedence, SoapPort port) {
        address(port.naming().address()).come(precedence, port);
    }

    void go(long service) {
        addresses().forEach(it -> it.go(service));
    }

    private synchronized PortAddress address(String path) {
        return addresses.computeIfAbsent(path, it -> new PortAddress(it, bus, accounts));
    }

    private synchronized List<PortAddress> addresses() {
        return List.copyOf(addresses.values());
    }
}
