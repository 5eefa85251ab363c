package org.hotline12345.regulations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongFunction;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.api.ModuleKind;
import org.hotline12345.regulations.Memory.Known;
import org.osgi.framework.Bundle;
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

/**
 * Follows the law bundles as they come and go, so that nobody else has to: who needs a regulation asks here at each step,
 * and no door or endpoint starts anew for a law bundle.
 *
 * <p>A law bundle that is stopped or updated keeps its days: what is brought meanwhile waits for it, instead of being judged
 * for ever by the law before, also when it comes up later than the door after a restart. Only when the bundle is uninstalled
 * does the one before judge again. Safe for any thread.
 */
@Component(service = {Regulations.class, Contributions.class})
public final class InstalledRegulations implements Regulations, Contributions {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledRegulations.class);

    private final List<Regulation> here = new CopyOnWriteArrayList<>();
    private final Map<String, Known> known;
    private final Memory memory;
    private final LongFunction<Optional<String>> installed;
    private final Clock clock;
    private volatile boolean stopping;

    @Activate
    public InstalledRegulations(BundleContext context) {
        this(
                context.getDataFile("regulations.txt").toPath(),
                id -> Optional.ofNullable(context.getBundle(id)).map(Bundle::getSymbolicName),
                Clock.systemUTC());
    }

    /** @param installed what the bundle of an id is called where it is installed, running or not */
    InstalledRegulations(Path file, LongFunction<Optional<String>> installed, Clock clock) {
        this.clock = clock;
        this.memory = new Memory(file);
        this.known = new ConcurrentHashMap<>(memory.read());
        this.installed = installed;
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindRegulation(Regulation regulation, ServiceReference<Regulation> reference) {
        arrived(regulation, reference.getBundle().getBundleId());
    }

    void unbindRegulation(Regulation regulation) {
        left(regulation);
    }

    /** From now on laws leave because all does, which is no news. */
    @Deactivate
    void stop() {
        stopping = true;
    }

    void arrived(Regulation regulation, long bundle) {
        Citation citation = regulation.citation();
        known.put(citation.id(), new Known(citation, bundle));
        memory.keep(known.values());
        here.add(regulation);
        LOG.info("Regulation {} is here, in force from {}", citation.id(), citation.inForce());
    }

    void left(Regulation regulation) {
        here.remove(regulation);
        if (!stopping) {
            LOG.info(
                    "Regulation {} has left; its tickets wait for it",
                    regulation.citation().id());
        }
    }

    @Override
    public List<Regulation> installed() {
        return here.stream()
                .sorted(Comparator.comparing(it -> it.citation().inForce()))
                .toList();
    }

    @Override
    public Optional<Regulation> inForce(LocalDate day) {
        return citedOn(day).flatMap(it -> byId(it.id()));
    }

    /** Each regulation whose bundle is installed: whether it is here, and whether it judges what is brought today. */
    @Override
    public Collection<Contribution> now() {
        Optional<Citation> today = citedOn(LocalDate.now(clock.withZone(WorkingDays.ZONE)));
        return known.values().stream()
                .sorted(Comparator.comparing(it -> it.citation().inForce()))
                .flatMap(it ->
                        installed.apply(it.bundle()).map(bundle -> contribution(bundle, it.citation(), today)).stream())
                .toList();
    }

    private Contribution contribution(String bundle, Citation citation, Optional<Citation> today) {
        boolean judges = today.filter(citation::equals).isPresent();
        Optional<String> trouble = byId(citation.id()).isPresent()
                ? Optional.empty()
                : Optional.of(judges ? "没有启动；今天的新工单等候它，不由先前的规定处理" : "没有启动；它的工单等候它");
        return new Contribution(
                bundle,
                ModuleKind.LAW,
                "规定 " + citation.document() + "（" + citation.inForce() + " 起施行）",
                trouble,
                judges ? Optional.empty() : today.map(it -> "今天的新工单按 " + it.document() + " 处理"));
    }

    private Optional<Citation> citedOn(LocalDate day) {
        return known.values().stream()
                .filter(it -> installed.apply(it.bundle()).isPresent())
                .map(Known::citation)
                .filter(it -> !it.inForce().isAfter(day))
                .max(Comparator.comparing(Citation::inForce));
    }

    @Override
    public String nameOf(String id) {
        return Optional.ofNullable(known.get(id))
                .map(it -> it.citation().document())
                .orElse(id);
    }
}
