package org.hotline12345.knowledge.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/** 知识维护情况. Figures of how units keep their knowledge, for the assessment (A33). Safe for any thread. */
@ProviderType
public interface Upkeep {

    /**
     * The figures of the units that {@code actor} may see, in the order of their ids; those without anything to count are left
     * out.
     *
     * @param unit only of this unit and those below it
     * @param from the first day, Asia/Shanghai
     * @param to the last day
     * @throws KnowledgeUnavailable where the store does not answer
     */
    List<UnitUpkeep> of(Actor actor, Optional<UnitId> unit, LocalDate from, LocalDate to);
}
