package org.hotline12345.misuse;

import java.time.Instant;

/**
 * 移交公安机关.
 *
 * @param to to which office
 * @param document the number of the letter, or what else proves it
 * @param by the account
 * @param at when it was recorded
 */
public record PoliceHandOver(String to, String document, String by, Instant at) {}
