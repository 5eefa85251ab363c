package org.hotline12345.law.ticket;

/**
 * 退回的理由和依据 (A14.2).
 *
 * @param reason why it is not the unit's duty
 * @param basis on which rule
 */
public record ReturnReason(String reason, String basis) {}
