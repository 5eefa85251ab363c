package org.hotline12345.law.step;

import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.DutyMethod;

/**
 * 职责界定. The duty is determined, and the matter dispatched to the unit, which may not return it (A16).
 *
 * @param unit whose duty it is
 * @param method how it was determined
 * @param decidedBy who decided
 * @param document on what document
 */
@Called("职责界定")
public record DetermineDuty(UnitId unit, DutyMethod method, String decidedBy, String document) implements Step {}
