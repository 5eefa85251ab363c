package org.hotline12345.law.ticket;

import org.hotline12345.law.party.UnitId;

/**
 * 领导接听电话活动. On whose answering day a matter was brought (A11).
 *
 * @param unit the unit whose leader answered
 * @param leader who answered
 */
public record AnsweringDay(UnitId unit, String leader) {}
