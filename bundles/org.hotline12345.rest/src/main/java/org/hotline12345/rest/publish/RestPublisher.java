package org.hotline12345.rest.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.health.HealthResource;
import org.hotline12345.rest.health.Readiness;
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

    /** What comes with the store. */
    private static final Set<String> EXPECTED = Set.of("/tickets", "/units");

    private final Map<String, Server> published = new ConcurrentHashMap<>();
    private final Withdrawn withdrawn = new Withdrawn(EXPECTED);
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
                endpoints.publish("", new RootResource(published::keySet), withdrawn),
                endpoints.publish("/health", new HealthResource(readiness, () -> published.containsKey("/tickets"))));
    }

    @Deactivate
    void withdraw() {
        own.forEach(Server::destroy);
        loader.withdraw();
        LOG.info("REST has gone");
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindResource(RestResource resource, Map<String, Object> properties) {
        String path = path(properties);
        published.put(
                path,
                forOperators(properties)
                        ? endpoints.publishForOperators(path, resource)
                        : endpoints.publish(path, resource));
        withdrawn.back(path);
    }

    void unbindResource(Map<String, Object> properties) {
        String path = path(properties);
        withdrawn.gone(path);
        Server server = published.remove(path);
        if (server != null) {
            server.destroy();
        }
    }

    private static boolean forOperators(Map<String, Object> properties) {
        return Boolean.TRUE.equals(properties.get("rest.for.operators"));
    }

    private static String path(Map<String, Object> properties) {
        return String.valueOf(properties.get("rest.path"));
    }
}
