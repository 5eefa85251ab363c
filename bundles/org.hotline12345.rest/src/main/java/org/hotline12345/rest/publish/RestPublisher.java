package org.hotline12345.rest.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.health.HealthResource;
import org.hotline12345.rest.health.Readiness;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes each {@link RestResource} for as long as it is registered. */
@Component(
        service = {},
        immediate = true)
public final class RestPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(RestPublisher.class);
    private static final String PATH = "rest.path";
    private static final String FOR_OPERATORS = "rest.for.operators";

    /** What comes with the store: until it is there, who asks for it is asked to come again. */
    private static final List<String> EXPECTED = List.of("/tickets", "/units");

    private final Map<String, Site> sites = new TreeMap<>();
    private final Endpoints endpoints;
    private final List<Server> own;
    private final PresentLoader loader;

    @Activate
    public RestPublisher(@Reference Accounts accounts, @Reference Readiness readiness) {
        this(BusFactory.getDefaultBus(), accounts, readiness);
        LOG.info("REST answers below {}", Endpoints.ROOT);
    }

    RestPublisher(Bus bus, Accounts accounts, Readiness readiness) {
        this.loader = PresentLoader.on(bus);
        this.endpoints = new Endpoints(bus, accounts);
        this.own = List.of(
                endpoints.publish("", new RootResource(this::open)),
                endpoints.publish("/health", new HealthResource(readiness, () -> open().contains("/tickets"))));
        EXPECTED.forEach(this::site);
    }

    @Deactivate
    void withdraw() {
        own.forEach(Server::destroy);
        sites().forEach(Site::leave);
        loader.withdraw();
        LOG.info("REST has gone");
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindResource(RestResource resource, ServiceReference<RestResource> reference) {
        come(
                Precedence.of(reference),
                String.valueOf(reference.getProperty(PATH)),
                Boolean.TRUE.equals(reference.getProperty(FOR_OPERATORS)),
                resource);
    }

    /** Returns when what is under way in the resource is answered: from then on it may stop. */
    void unbindResource(ServiceReference<RestResource> reference) {
        go(Precedence.number(reference));
    }

    /** @param forOperators whether who runs the platform is known to it besides who has a part in matters */
    void come(Precedence precedence, String path, boolean forOperators, RestResource resource) {
        site(path).come(precedence, forOperators, resource);
    }

    void go(long service) {
        sites().forEach(it -> it.go(service));
    }

    private synchronized Site site(String path) {
        return sites.computeIfAbsent(path, it -> new Site(it, endpoints));
    }

    private synchronized Collection<Site> sites() {
        return List.copyOf(sites.values());
    }

    /** The paths at which a resource answers. */
    private Collection<String> open() {
        return sites().stream().filter(Site::isOpen).map(Site::path).toList();
    }
}
