package org.hotline12345.knowledge.api;

import org.hotline12345.law.party.UnitId;

/**
 * How a unit kept its knowledge in a period (A25, A33). Tasks count where they were reported, in the period.
 *
 * @param unit which unit; those below it count apart
 * @param published revisions published in the period
 * @param expired articles that were withdrawn, or whose last day came, in the period
 * @param inForce articles that hold at the end of the period, or today where that is earlier
 * @param overdueForReview of those, how many were published longer ago than the configured time
 * @param tasks tasks reported
 * @param open of those, not closed yet
 * @param openLate of the open ones, those past their last day
 * @param closedInTime closed on their last day or before
 * @param closedLate closed after it
 * @param daysToClose the working days that the closed ones took, together
 */
public record UnitUpkeep(
        UnitId unit,
        long published,
        long expired,
        long inForce,
        long overdueForReview,
        long tasks,
        long open,
        long openLate,
        long closedInTime,
        long closedLate,
        long daysToClose) {}
