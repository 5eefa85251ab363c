package org.hotline12345.evaluation.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline12345.evaluation.Questionnaires;
import org.hotline12345.evaluation.store.Contacts;
import org.hotline12345.evaluation.store.Links;
import org.hotline12345.evaluation.store.Rounds;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Requesters;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.ticket.api.Trace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every few seconds whoever is to be asked. On several nodes each does; what one has in hand the others leave. */
@Component(service = Inviter.class, immediate = true, configurationPid = "org.hotline12345.evaluation")
@Designate(ocd = AskingSettings.class)
public final class Inviter {

    private static final Logger LOG = LoggerFactory.getLogger(Inviter.class);

    /** So long a link that has expired is still known as one. */
    private static final Duration LINKS_KNOWN = Duration.ofDays(90);

    private final Links links;
    private final Contacts contacts;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-evaluation"));

    @Activate
    public Inviter(
            @Reference Rounds rounds,
            @Reference Links links,
            @Reference Contacts contacts,
            @Reference Tickets tickets,
            @Reference Requesters requesters,
            @Reference Channels channels,
            @Reference Questionnaires questionnaires,
            AskingSettings settings) {
        this.links = links;
        this.contacts = contacts;
        Manners manners = Manners.of(settings);
        Asker asker = new Asker(
                new Asker.Books(rounds, links, contacts),
                tickets,
                requesters,
                channels,
                questionnaires,
                manners,
                Clock.systemUTC());
        int period = Math.max(1, settings.roundSeconds());
        thread.scheduleWithFixedDelay(() -> safely(asker::round), period, period, TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(() -> safely(this::tidy), 1, 60, TimeUnit.MINUTES);
    }

    /** A round that may be interrupted. */
    @FunctionalInterface
    private interface Work {

        void run() throws InterruptedException;
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    private void tidy() {
        Instant now = Instant.now();
        links.forget(now.minus(LINKS_KNOWN));
        contacts.forget(now.atZone(WorkingDays.ZONE).toLocalDate().minusMonths(1));
    }

    private void safely(Work work) {
        Trace.begin();
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable | TicketsUnavailable e) {
            LOG.warn("Requesters are asked later, the store does not answer: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Requesters are asked later", e);
        } finally {
            Trace.end();
        }
    }
}
