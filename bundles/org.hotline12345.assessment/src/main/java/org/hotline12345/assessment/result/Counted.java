package org.hotline12345.assessment.result;

import java.util.Map;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.law.party.UnitId;

/**
 * What was counted of units from facts.
 *
 * @param figures of each unit; without those of which nothing was counted
 * @param themes how many assignments were delivered to each, by theme
 * @param unmeasured how many closings do not say how much of their time they took, because they were entered before that was
 *     asked
 */
public record Counted(Map<UnitId, Figures> figures, Map<UnitId, Map<String, Long>> themes, long unmeasured) {}
