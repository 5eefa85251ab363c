package org.hotline12345.regulations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the law bundles as they come and go, so that nobody else has to: who needs a regulation asks here at each step,
 * and no door or endpoint starts anew for a law bundle. Safe for any thread.
 */
@Component
public final class InstalledRegulations implements Regulations {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledRegulations.class);

    private final List<Regulation> here = new CopyOnWriteArrayList<>();
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindRegulation(Regulation regulation) {
        Citation citation = regulation.citation();
        documents.put(citation.id(), citation.document());
        here.add(regulation);
        LOG.info("Regulation {} is here, in force from {}", citation.id(), citation.inForce());
    }

    void unbindRegulation(Regulation regulation) {
        here.remove(regulation);
        LOG.info(
                "Regulation {} has left; its tickets wait for it",
                regulation.citation().id());
    }

    @Override
    public List<Regulation> installed() {
        return here.stream()
                .sorted(Comparator.comparing(it -> it.citation().inForce()))
                .toList();
    }

    @Override
    public String nameOf(String id) {
        return documents.getOrDefault(id, id);
    }
}
