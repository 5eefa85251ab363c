package org.hotline12345.knowledge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.hotline12345.guard.Asked;
import org.hotline12345.guard.Grant;
import org.hotline12345.guard.Guard;
import org.hotline12345.guard.LateService;
import org.hotline12345.guard.Threads;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.knowledge.api.KnowledgeSource;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Searching.Live;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.api.ModuleKind;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.osgi.framework.BundleContext;
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
@Component(service = {LiveSources.class, Contributions.class})
public final class LiveSources implements Contributions {

    /** What the sources said, and which said nothing in time. */
    record Said(List<Live> live, List<String> silent) {}

    private static final Logger LOG = LoggerFactory.getLogger(LiveSources.class);
    private static final Grant GRANT = new Grant(Duration.ofSeconds(1), 4, 5, Duration.ofSeconds(30));

    private final Succession<LiveSource> sources = new Succession<>();
    private final Map<Long, Contribution> leftOut = new ConcurrentHashMap<>();
    private final ExecutorService threads = Threads.lent("hotline-knowledge-source");
    private final Optional<BundleContext> context;

    @Activate
    public LiveSources(BundleContext context) {
        this.context = Optional.of(context);
    }

    /** Sources come by {@link #come} only. */
    LiveSources() {
        this.context = Optional.empty();
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindSource(ServiceReference<KnowledgeSource> reference) {
        come(
                Precedence.of(reference),
                String.valueOf(reference.getProperty("knowledge.name")),
                String.valueOf(reference.getProperty("knowledge.unit")),
                new LateService<>(context.orElseThrow(), reference));
    }

    void unbindSource(ServiceReference<KnowledgeSource> reference) {
        go(Precedence.number(reference));
    }

    /** One has come. What two versions of a bundle bring under one name is asked once. */
    void come(Precedence precedence, String name, String unit, Supplier<KnowledgeSource> source) {
        String bundle = precedence.bundle();
        try {
            Guard guard = new Guard("The knowledge source " + name + " of bundle " + bundle, GRANT, threads);
            sources.add(precedence.named(name), new LiveSource(bundle, name, new UnitId(unit), source, guard));
        } catch (IllegalArgumentException e) {
            leftOut.put(
                    precedence.service(),
                    Contribution.troubled(
                            bundle,
                            ModuleKind.KNOWLEDGE,
                            "实时来源“" + name + "”",
                            "没有采用：knowledge.unit 不能是“" + unit + "”。在 @Source 里写单位编号，例如 650421"));
            LOG.error("The knowledge source {} is left out: its knowledge.unit is no id of a unit", name);
        }
    }

    void go(long service) {
        sources.remove(service);
        leftOut.remove(service);
    }

    @Override
    public Collection<Contribution> now() {
        List<Contribution> all = new ArrayList<>(leftOut.values());
        sources.all()
                .forEach(it -> all.add(new Contribution(
                        it.bundle(),
                        ModuleKind.KNOWLEDGE,
                        "实时来源“" + it.name() + "”",
                        it.guard().trouble())));
        return all;
    }

    /** Asks all at once, and waits for all of them no longer than for one. */
    Said ask(Question question) {
        Map<LiveSource, Asked<List<Live>>> asked = new LinkedHashMap<>();
        sources.inForce().forEach(it -> asked.put(it, it.begin(question)));
        List<Live> live = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        asked.forEach((source, answer) -> {
            try {
                live.addAll(answer.answer());
            } catch (Unanswered e) {
                silent.add(source.name());
            }
        });
        return new Said(live, silent);
    }
}
