package org.hotline12345.unit.api;

import java.time.Instant;

/**
 * The center's agreement that a unit receives tickets (A4).
 *
 * @param by the approver's account
 * @param at when
 * @param document the document that says so
 */
public record Approval(String by, Instant at, String document) {}
