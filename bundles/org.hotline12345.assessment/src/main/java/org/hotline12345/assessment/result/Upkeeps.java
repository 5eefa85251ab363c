package org.hotline12345.assessment.result;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.knowledge.api.KnowledgeUnavailable;
import org.hotline12345.knowledge.api.UnitUpkeep;
import org.hotline12345.knowledge.api.Upkeep;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How units keep their knowledge, where the knowledge base is installed. It comes and goes. */
@Component(service = Upkeeps.class)
public final class Upkeeps {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeeps.class);

    private static final UnitUpkeep NOTHING = new UnitUpkeep(new UnitId("none"), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final AtomicReference<Upkeep> here = new AtomicReference<>();

    @Activate
    public Upkeeps() {}

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY)
    public void bindUpkeep(Upkeep upkeep) {
        here.set(upkeep);
    }

    void unbindUpkeep(Upkeep upkeep) {
        here.compareAndSet(upkeep, null);
    }

    /** What is known of each unit; of one that the knowledge base says nothing of, that there is none. */
    Optional<Map<UnitId, Map<Quantity, Long>>> of(AssessmentPeriod period) {
        Upkeep upkeep = here.get();
        if (upkeep == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(upkeep.of(Actor.system(), Optional.empty(), period.firstDay(), period.lastDay()).stream()
                    .collect(Collectors.toMap(UnitUpkeep::unit, Upkeeps::quantities)));
        } catch (KnowledgeUnavailable e) {
            LOG.warn("The knowledge base does not say how units keep their knowledge: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** That there is nothing. */
    static Map<Quantity, Long> nothing() {
        return quantities(NOTHING);
    }

    private static Map<Quantity, Long> quantities(UnitUpkeep upkeep) {
        return Map.of(
                Quantity.KNOWLEDGE_TASKS, upkeep.tasks(),
                Quantity.KNOWLEDGE_CLOSED_IN_TIME, upkeep.closedInTime(),
                Quantity.KNOWLEDGE_CLOSED_LATE, upkeep.closedLate(),
                Quantity.KNOWLEDGE_OPEN_LATE, upkeep.openLate(),
                Quantity.KNOWLEDGE_IN_FORCE, upkeep.inForce(),
                Quantity.KNOWLEDGE_OVERDUE_FOR_REVIEW, upkeep.overdueForReview());
    }
}
