package org.hotline12345.warning.forecast;

import org.hotline12345.law.party.UnitId;

/**
 * What a unit has before it.
 *
 * @param unit whose
 * @param due how many fall due
 * @param expected how many of those will run late, on the mean
 * @param late how many are late already
 */
public record UnitOutlook(UnitId unit, long due, double expected, long late) {}
