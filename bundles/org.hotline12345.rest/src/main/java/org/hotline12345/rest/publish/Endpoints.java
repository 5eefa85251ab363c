package org.hotline12345.rest.publish;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.json.Json;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.http.CallerFilter;
import org.hotline12345.rest.http.JsonWriter;
import org.hotline12345.rest.http.ResponseHeaders;
import org.hotline12345.rest.problem.ProblemMapper;

/** Makes a server of its own for each resource, so that one can come or go without the others. */
final class Endpoints {

    static final String ROOT = "/api";

    private final Bus bus;
    private final Accounts accounts;
    private final JsonMapper mapper = Json.mapper();

    Endpoints(Bus bus, Accounts accounts) {
        this.bus = bus;
        this.accounts = accounts;
    }

    /** Publishes a resource until the server is destroyed; its address takes every path below it that has no own. */
    Server publish(String path, RestResource resource, Object... further) {
        return publish(path, resource, CallerFilter.ofParts(accounts), further);
    }

    /** The same, for who runs the platform besides. */
    Server publishForOperators(String path, RestResource resource) {
        return publish(path, resource, CallerFilter.ofOperators(accounts));
    }

    private Server publish(String path, RestResource resource, CallerFilter door, Object... further) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(ROOT + path);
        factory.setServiceBean(resource);
        factory.setProviders(providers(door, further));
        return factory.create();
    }

    /** Each server has providers of its own: CXF puts the context of the request into their fields. */
    private List<Object> providers(CallerFilter door, Object... further) {
        List<Object> providers = new ArrayList<>(List.of(further));
        providers.add(door);
        providers.add(new ProblemMapper());
        providers.add(new JsonWriter(mapper));
        providers.add(new ResponseHeaders());
        return providers;
    }
}
