package org.hotline12345.itests.container;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.TicketReceiver;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A receiver that can be down, here until it is closed. */
public final class Receiving implements TicketReceiver, AutoCloseable {

    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final String name;
    private final ServiceRegistration<TicketReceiver> registration;
    private volatile boolean down;

    /** @param name its durable name */
    public Receiving(BundleContext context, String name) {
        this.name = name;
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(TicketReceiver.NAME, name);
        this.registration = context.registerService(TicketReceiver.class, this, properties);
    }

    @Override
    public void receive(Ticket ticket, Event event) {
        if (down) {
            throw new IllegalStateException("down, as the test wants it");
        }
        heard.add(event);
    }

    public void goDown() {
        down = true;
    }

    public void recover() {
        down = false;
    }

    public String name() {
        return name;
    }

    /** What it heard of a ticket, in the order in which it heard; what came again is left out. */
    public List<String> of(String ticket) {
        return heard.stream()
                .filter(it -> it.ticket().value().equals(ticket))
                .distinct()
                .map(it -> it.step().name())
                .toList();
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
