package org.hotline12345.rest.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.endpoints.Front;
import org.hotline12345.endpoints.Room;
import org.hotline12345.endpoints.Stand;
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

    Endpoints(Bus bus, Accounts accounts) {
        this.bus = bus;
        this.accounts = accounts;
    }

    /** A path at which servers take over from each other. */
    Front front(String path) {
        return Front.at(bus, ROOT + path);
    }

    /** Publishes a resource until the server is destroyed; its address takes every path below it that has no own. */
    Server publish(String path, RestResource resource) {
        return server(path, resource, CallerFilter.ofParts(accounts)).create();
    }

    /** The same behind a front, which it has when it is its turn. */
    Server publish(Stand stand, String path, RestResource resource, Object... further) {
        return behind(stand, server(path, resource, CallerFilter.ofParts(accounts), further));
    }

    /**
     * The same for one that a bundle brings.
     *
     * @param room how many requests at once it is asked; as many as come where it is empty
     * @param forOperators whether who runs the platform is known to it besides
     */
    Server publishBrought(Stand stand, String path, RestResource resource, Optional<Room> room, boolean forOperators) {
        CallerFilter door = forOperators ? CallerFilter.ofOperators(accounts) : CallerFilter.ofParts(accounts);
        JAXRSServerFactoryBean factory = server(path, resource, door);
        room.ifPresent(it -> factory.setInvoker(new GuestInvoker(it)));
        return behind(stand, factory);
    }

    private static Server behind(Stand stand, JAXRSServerFactoryBean factory) {
        factory.setDestinationFactory(stand);
        return factory.create();
    }

    private JAXRSServerFactoryBean server(String path, RestResource resource, CallerFilter door, Object... further) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(ROOT + path);
        factory.setServiceBean(resource);
        factory.setProviders(providers(door, further));
        return factory;
    }

    /**
     * Each server has providers of its own: CXF puts the context of the request into their fields, and a mapper remembers the
     * classes that it has written, which are to be forgotten with the bundle.
     */
    private static List<Object> providers(CallerFilter door, Object... further) {
        List<Object> providers = new ArrayList<>(List.of(further));
        providers.add(door);
        providers.add(new ProblemMapper());
        providers.add(new JsonWriter(Json.mapper()));
        providers.add(new ResponseHeaders());
        return providers;
    }
}
