package org.hotline12345.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hotline12345.knowledge.api.KnowledgeSource;
import org.hotline12345.knowledge.api.Lookup;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Searching.Live;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The live sources that are here. Each is asked on a thread of its own, and none keeps a search waiting beyond its time. */
@Component(service = LiveSources.class)
public final class LiveSources {

    /** What the sources said, and which said nothing in time. */
    record Said(List<Live> live, List<String> silent) {}

    private static final Logger LOG = LoggerFactory.getLogger(LiveSources.class);
    private static final long LIMIT_MILLIS = 1_000;
    private static final int MOST_THREADS = 64;
    private static final int MOST_ANSWERS = 5;
    private static final int IDLE_SECONDS = 10;

    private final Succession<LiveSource> sources = new Succession<>();
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, MOST_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), LiveSources::daemon);

    @Activate
    public LiveSources() {}

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "hotline-knowledge-source");
        thread.setDaemon(true);
        return thread;
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindSource(KnowledgeSource source, ServiceReference<KnowledgeSource> reference) {
        come(
                Precedence.of(reference),
                String.valueOf(reference.getProperty("knowledge.name")),
                String.valueOf(reference.getProperty("knowledge.unit")),
                source);
    }

    void unbindSource(ServiceReference<KnowledgeSource> reference) {
        go(Precedence.number(reference));
    }

    /** One has come. What two versions of a bundle bring under one name is asked once. */
    void come(Precedence precedence, String name, String unit, KnowledgeSource source) {
        try {
            sources.add(precedence.named(name), new LiveSource(name, new UnitId(unit), source));
        } catch (IllegalArgumentException e) {
            LOG.error("The knowledge source {} is left out: its knowledge.unit is no id of a unit", name);
        }
    }

    void go(long service) {
        sources.remove(service);
    }

    /** Asks all at once, and waits for all of them no longer than for one. */
    Said ask(Question question) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LIMIT_MILLIS);
        Map<LiveSource, Future<Lookup>> asked = new LinkedHashMap<>();
        List<String> silent = new ArrayList<>();
        for (LiveSource source : sources.inForce()) {
            try {
                if (source.asked()) {
                    asked.put(source, threads.submit(() -> source.ask(question)));
                } else {
                    silent.add(source.name());
                }
            } catch (RejectedExecutionException e) {
                source.ill(e);
                silent.add(source.name());
            }
        }
        List<Live> live = new ArrayList<>();
        asked.forEach((source, answer) -> {
            if (!heard(source, answer, end, live)) {
                silent.add(source.name());
            }
        });
        return new Said(live, silent);
    }

    private static boolean heard(LiveSource source, Future<Lookup> answer, long end, List<Live> live) {
        try {
            Lookup lookup = answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (lookup instanceof Lookup.Known known) {
                known.answers().stream()
                        .limit(MOST_ANSWERS)
                        .forEach(it -> live.add(new Live(source.name(), source.unit(), it)));
            }
            source.well();
            return true;
        } catch (ExecutionException e) {
            source.ill(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            source.ill(e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            source.ill(e);
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
