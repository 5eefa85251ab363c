package org.hotline12345.telemetry;

import java.time.Clock;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.interceptor.Interceptor;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.message.Message;
import org.hotline12345.ticket.api.Pulse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Traces and measures every request on the bus for as long as this bundle is there, and publishes the figures. */
@Component(
        service = {},
        immediate = true)
public final class Telemetry {

    private static final String ADDRESS = "/api/metrics";

    @Reference
    volatile List<Pulse> pulses = List.of();

    private final Bus bus;
    private final Interceptor<Message> arrival = new Arrival();
    private final Interceptor<Message> departure;
    private final Server server;

    @Activate
    public Telemetry() {
        this(BusFactory.getDefaultBus(), Clock.systemUTC());
    }

    Telemetry(Bus bus, Clock clock) {
        this.bus = bus;
        Figures figures = new Figures(() -> pulses, clock);
        departure = new Departure(figures.http());
        bus.getInInterceptors().add(arrival);
        bus.getOutInterceptors().add(departure);
        bus.getOutFaultInterceptors().add(departure);
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(ADDRESS);
        factory.setServiceBean(new MetricsResource(figures));
        server = factory.create();
    }

    @Deactivate
    void stop() {
        server.destroy();
        bus.getInInterceptors().remove(arrival);
        bus.getOutInterceptors().remove(departure);
        bus.getOutFaultInterceptors().remove(departure);
    }
}
