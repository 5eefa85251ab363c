package org.hotline12345.unit.tree;

import java.time.Instant;
import org.hotline12345.law.party.UnitId;

/**
 * A unit whose service is not there, and which has not left yet.
 *
 * @param unit which
 * @param since from when on
 * @param sinceStart whether it has not been seen since the platform started, when bundles may come late
 */
public record Absence(UnitId unit, Instant since, boolean sinceStart) {}
