package org.hotline12345.regulations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongPredicate;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.regulations.Memory.Known;
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
@Component
public final class InstalledRegulations implements Regulations {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledRegulations.class);

    private final List<Regulation> here = new CopyOnWriteArrayList<>();
    private final Map<String, Known> known;
    private final Memory memory;
    private final LongPredicate installed;
    private volatile boolean stopping;

    @Activate
    public InstalledRegulations(BundleContext context) {
        this(context.getDataFile("regulations.txt").toPath(), id -> context.getBundle(id) != null);
    }

    /** @param installed whether the bundle of an id is installed, running or not */
    InstalledRegulations(Path file, LongPredicate installed) {
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
        return known.values().stream()
                .filter(it -> installed.test(it.bundle()))
                .map(Known::citation)
                .filter(it -> !it.inForce().isAfter(day))
                .max(Comparator.comparing(Citation::inForce))
                .flatMap(it -> byId(it.id()));
    }

    @Override
    public String nameOf(String id) {
        return Optional.ofNullable(known.get(id))
                .map(it -> it.citation().document())
                .orElse(id);
    }
}
