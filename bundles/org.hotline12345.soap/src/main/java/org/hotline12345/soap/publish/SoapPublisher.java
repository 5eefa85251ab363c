package org.hotline12345.soap.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.soap.api.SoapPort;
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
    private final Map<String, SortedSet<Offer>> offers = new HashMap<>();
    private final Map<String, Standing> standing = new HashMap<>();

    @Activate
    public SoapPublisher(@Reference Accounts accounts) {
        this(BusFactory.getDefaultBus(), accounts);
    }

    SoapPublisher(Bus bus, Accounts accounts) {
        this.bus = bus;
        this.accounts = accounts;
    }

    @Deactivate
    synchronized void withdraw() {
        offers.clear();
        standing.values().forEach(it -> it.published().withdraw());
        standing.clear();
        LOG.info("SOAP has gone");
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    synchronized void bindPort(SoapPort port, Map<String, Object> properties) {
        String path = port.naming().path();
        offers.computeIfAbsent(path, it -> new TreeSet<>()).add(Offer.of(port, properties));
        settle(path);
    }

    synchronized void unbindPort(Map<String, Object> properties) {
        long gone = Offer.id(properties);
        offers.forEach((path, some) -> {
            if (some.removeIf(it -> it.id() == gone)) {
                settle(path);
            }
        });
    }

    /** Has the first of those published that can be. */
    private void settle(String path) {
        Standing before = standing.get(path);
        if (before != null) {
            if (offers.get(path).stream().limit(1).anyMatch(before.offer()::equals)) {
                return;
            }
            standing.remove(path).published().withdraw();
        }
        for (Offer offer : offers.get(path)) {
            if (publish(path, offer)) {
                return;
            }
        }
    }

    /** A port that cannot be published costs its own operations only. */
    private boolean publish(String path, Offer offer) {
        try {
            standing.put(path, new Standing(offer, new PublishedPort(bus, accounts, offer.port())));
            LOG.info("SOAP answers at {}", offer.port().naming().address());
            return true;
        } catch (RuntimeException e) {
            LOG.error("The SOAP port {} cannot be published", path, e);
            return false;
        }
    }

    /** Which of those with one path is published. */
    private record Standing(Offer offer, PublishedPort published) {}
}
