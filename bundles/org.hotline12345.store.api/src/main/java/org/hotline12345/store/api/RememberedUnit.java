package org.hotline12345.store.api;

import java.util.Optional;
import org.hotline12345.law.party.Unit;
import org.hotline12345.unit.api.Approval;

/**
 * What is remembered of a unit that a bundle brought.
 *
 * @param unit as its bundle described it last
 * @param origin the symbolic name of the bundle
 * @param present whether it was there when last seen
 * @param approval the center's agreement, where there is one (A4)
 */
public record RememberedUnit(Unit unit, String origin, boolean present, Optional<Approval> approval) {}
