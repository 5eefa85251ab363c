package org.hotline12345.law.procedure;

/**
 * How the office that answers to the law reads what the text leaves open.
 *
 * @param name such as {@code evaluationWindow}
 * @param value such as {@code 168 h}
 * @param words what it means, for a jurist
 */
public record Reading(String name, String value, String words) {}
