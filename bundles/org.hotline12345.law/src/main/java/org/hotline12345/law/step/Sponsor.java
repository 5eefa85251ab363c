package org.hotline12345.law.step;

import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * 包案. The center hands a key matter to a unit that takes the case and answers for it (A11). It may not be returned.
 *
 * @param unit which unit
 * @param leader the leader who answers for the case
 * @param meeting the coordination meeting that decided it, by date or document
 */
@Called("包案")
public record Sponsor(UnitId unit, String leader, String meeting) implements Step {}
