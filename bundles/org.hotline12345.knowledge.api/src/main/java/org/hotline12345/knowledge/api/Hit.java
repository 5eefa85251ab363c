package org.hotline12345.knowledge.api;

import org.hotline12345.law.party.UnitId;

/**
 * An article that was found.
 *
 * @param id by which it is read and cited
 * @param revision the published one
 * @param unit who supplies it
 * @param title in a line
 * @param excerpt where it was found, with the words that matched between {@code <b>} and {@code </b>}; all else is escaped for HTML
 * @param score the larger the likelier; comparable within one answer only
 */
public record Hit(String id, int revision, UnitId unit, String title, String excerpt, float score) {}
