package org.hotline12345.law.ticket;

/**
 * 延期申请. More time that a unit has asked for (A17.1).
 *
 * @param workingDays how many more working days
 * @param reason why
 */
public record ExtensionAsked(int workingDays, String reason) {}
