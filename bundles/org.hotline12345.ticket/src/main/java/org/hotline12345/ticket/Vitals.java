package org.hotline12345.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.Step;
import org.hotline12345.store.api.Backlog;
import org.hotline12345.store.api.Receivers;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Trace;
import org.hotline12345.ticket.courier.Lanes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps in memory what was done here. A refusal is said in the log, without what was said in the step, so that it is found by
 * its trace id.
 */
@Component(service = {Vitals.class, Pulse.class})
public final class Vitals implements Pulse {

    private static final Logger LOG = LoggerFactory.getLogger(Vitals.class);

    private static final String NO_PARAGRAPH = "none";

    private final TicketStore store;
    private final Receivers receivers;
    private final Lanes lanes;
    private final Clock clock;
    private final Map<String, LongAdder> taken = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();
    private volatile Instant watched;

    @Activate
    public Vitals(@Reference TicketStore store, @Reference Receivers receivers, @Reference Lanes lanes) {
        this(store, receivers, lanes, Clock.systemUTC());
    }

    Vitals(TicketStore store, Receivers receivers, Lanes lanes, Clock clock) {
        this.store = store;
        this.receivers = receivers;
        this.lanes = lanes;
        this.clock = clock;
        this.watched = clock.instant();
    }

    /** A look at limits is done. */
    void beat() {
        watched = clock.instant();
    }

    /** A step was answered. What the platform itself may not take, as when another node was first, is no news. */
    void answered(Caller caller, Class<? extends Step> step, Reply reply) {
        if (reply instanceof Reply.Done done && !done.repeated()) {
            Trace.about(done.ticket().number());
            count(taken, step.getSimpleName());
        } else if (reply instanceof Reply.Refused refusal && caller.actor().role() != Role.SYSTEM) {
            Objection first = refusal.objections().get(0);
            String paragraph = first.basis().map(Paragraph::key).orElse(NO_PARAGRAPH);
            LOG.info("{} is refused, {} by {}", step.getSimpleName(), first.kind(), paragraph);
            count(refused, paragraph);
        }
    }

    @Override
    public Instant watched() {
        return watched;
    }

    @Override
    public Outbox outbox() {
        try {
            Backlog backlog = store.backlog();
            return new Outbox(backlog.waiting(), backlog.since());
        } catch (StoreUnavailable e) {
            throw Later.store(e);
        }
    }

    @Override
    public List<Receiver> receivers() {
        Set<String> here = lanes.present();
        try {
            return receivers.arrears().stream()
                    .map(it -> new Receiver(
                            it.receiver(), here.contains(it.receiver()), it.waiting(), it.since(), it.error()))
                    .toList();
        } catch (StoreUnavailable e) {
            throw Later.store(e);
        }
    }

    @Override
    public Map<String, Long> taken() {
        return read(taken);
    }

    @Override
    public Map<String, Long> refused() {
        return read(refused);
    }

    private static void count(Map<String, LongAdder> counts, String key) {
        counts.computeIfAbsent(key, it -> new LongAdder()).increment();
    }

    private static Map<String, Long> read(Map<String, LongAdder> counts) {
        Map<String, Long> read = new TreeMap<>();
        counts.forEach((key, count) -> read.put(key, count.sum()));
        return read;
    }
}
