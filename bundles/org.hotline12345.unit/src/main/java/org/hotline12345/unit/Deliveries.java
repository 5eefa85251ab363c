package org.hotline12345.unit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.LocalRules;
import org.hotline12345.ticket.api.TicketReceiver;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.unit.delivery.Limits;
import org.hotline12345.unit.delivery.Post;
import org.hotline12345.unit.delivery.Receipts;
import org.hotline12345.unit.delivery.ReportChecks;
import org.hotline12345.unit.delivery.Threads;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Hears of new assignments and brings them to the units' behaviours, on threads of its own; and brings reports to those that
 * look at them before they go on. A receiver and no observer, so that what is dispatched while this bundle is being updated
 * is brought afterwards.
 */
@Component(
        configurationPid = "org.hotline12345.unit.deliveries",
        property = TicketReceiver.NAME + "=hotline.deliveries")
@Designate(ocd = DeliverySettings.class)
public final class Deliveries implements TicketReceiver, LocalRules {

    /** One thread per unit that is just behaving; those that hang keep theirs. */
    private static final int MOST_THREADS = 256;

    private static final int IDLE_SECONDS = 10;

    private final ExecutorService behaviours = new ThreadPoolExecutor(
            0, MOST_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons("hotline-unit"));
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(daemons("hotline-unit-timer"));
    private final Post post;
    private final ReportChecks checks;

    /**
     * @param tickets asked for when first needed: those who tell of steps belong to the door, which would else wait for
     *     its own start
     */
    @Activate
    public Deliveries(
            @Reference CityTree tree,
            @Reference(service = Tickets.class) ServiceReference<Tickets> tickets,
            BundleContext context,
            DeliverySettings settings) {
        Receipts receipts = new Receipts(() -> context.getService(tickets), behaviours, tree.register());
        Limits limits = new Limits(
                Duration.ofMillis(settings.behaviourLimitMillis()),
                settings.failuresInARow(),
                Duration.ofSeconds(settings.restSeconds()));
        post = new Post(tree.register(), limits, new Threads(behaviours, timer), receipts::take);
        checks = new ReportChecks(tree.register(), limits, behaviours);
    }

    @Deactivate
    void stop() {
        behaviours.shutdown();
        timer.shutdownNow();
    }

    @Override
    public void receive(Ticket ticket, Event event) {
        post.moved(ticket, event);
    }

    @Override
    public Optional<Objection> against(Ticket ticket, Event event) {
        return checks.against(ticket, event);
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
