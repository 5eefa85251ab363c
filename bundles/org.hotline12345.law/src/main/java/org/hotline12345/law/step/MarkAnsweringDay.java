package org.hotline12345.law.step;

import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * 标记接听电话活动. The matter was brought on a leaders' answering day (A11); it is supervised from its dispatch on.
 *
 * @param unit the unit whose leader answered
 * @param leader who answered
 */
@Called("标记接听电话活动")
public record MarkAnsweringDay(UnitId unit, String leader) implements Step {}
