package org.hotline12345.soap;

import java.util.List;
import org.hotline12345.unit.api.KnownUnit;

/**
 * The units with what is known of each.
 *
 * @param units every unit, parents before their subordinates
 */
public record AllUnits(List<KnownUnit> units) {}
