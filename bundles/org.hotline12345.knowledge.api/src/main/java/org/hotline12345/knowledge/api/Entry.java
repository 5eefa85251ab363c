package org.hotline12345.knowledge.api;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;

/**
 * One line in the record of an article: who did what, when and why.
 *
 * @param act what
 * @param revision with which revision
 * @param by the account; the bundle where the platform acted for it
 * @param role in which capacity
 * @param unit for which unit; only of a unit officer
 * @param at when
 * @param why the reason given
 */
public record Entry(Act act, int revision, String by, Role role, Optional<UnitId> unit, Instant at, String why) {}
