package org.hotline12345.ticket;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the steps that nobody takes but time: limits that warn or run out, requesters of joined tickets, changed working
 * days. It remembers nothing that could be lost: each round finds in the store what is to be done. On several nodes each
 * has one; the law refuses what another has done, and what one leaves behind when it dies the others find.
 */
@Component(service = Watcher.class, immediate = true, configurationPid = "org.hotline12345.ticket.watcher")
@Designate(ocd = WatchSettings.class)
public final class Watcher {

    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);

    static final Caller SYSTEM = Caller.of(Actor.system());

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-watcher"));

    @Activate
    public Watcher(
            @Reference TicketStore store,
            @Reference Tickets tickets,
            @Reference World world,
            @Reference WorkingDays calendar,
            @Reference Vitals vitals,
            WatchSettings settings) {
        Bell bell = new Bell(store, tickets, world);
        every(settings.limitsSeconds(), new Round("Warning of limits", () -> {
            bell.ring();
            vitals.beat();
        }));
        every(
                settings.restSeconds(),
                new Round("Telling of joined tickets", new JoinedTickets(store, tickets)::settle));
        every(
                settings.restSeconds(),
                new Round(
                        "Counting limits anew",
                        new Recounting(tickets, world, calendar, Duration.ofSeconds(settings.noticesQuietSeconds()))
                                ::check));
        LOG.info("Limits are watched every {} s", Math.max(1, settings.limitsSeconds()));
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }

    private void every(int seconds, Round round) {
        int period = Math.max(1, seconds);
        thread.scheduleWithFixedDelay(round, period, period, TimeUnit.SECONDS);
    }
}
