package org.hotline12345.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * 申请设立的下一级承办单位. A subordinate unit that a county proposes without any module (A4).
 *
 * @param county the unit of the county
 * @param unit what it is
 * @param desk the desk that signs what arrives; without one its officers sign
 * @param by the account that wrote it last
 * @param at when
 */
public record ProposedUnit(UnitId county, DeclaredUnit unit, Optional<String> desk, String by, Instant at) {}
