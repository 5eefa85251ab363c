package org.hotline12345.regulations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
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
 * for ever by the law before. Only when the bundle is uninstalled does the one before judge again. Safe for any thread.
 */
@Component
public final class InstalledRegulations implements Regulations {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledRegulations.class);

    private final List<Regulation> here = new CopyOnWriteArrayList<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** A regulation that was here since the start, and whether its bundle still is installed. */
    private record Known(Citation citation, BooleanSupplier installed) {}

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindRegulation(Regulation regulation, ServiceReference<Regulation> reference) {
        Bundle bundle = reference.getBundle();
        arrived(regulation, () -> bundle.getState() != Bundle.UNINSTALLED);
    }

    void unbindRegulation(Regulation regulation) {
        left(regulation);
    }

    /** From now on laws leave because all does, which is no news. */
    @Deactivate
    void stop() {
        stopping = true;
    }

    void arrived(Regulation regulation, BooleanSupplier installed) {
        Citation citation = regulation.citation();
        known.put(citation.id(), new Known(citation, installed));
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
                .filter(it -> it.installed().getAsBoolean())
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
