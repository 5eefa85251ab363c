package org.hotline12345.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.pattern.Point;

/**
 * What was followed. Each call is one transaction. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer.
 */
public interface FollowedStore {

    /**
     * Enters a ticket in the place of what was there.
     *
     * @return whether it is no earlier version than the last; else nothing has changed
     */
    boolean enter(Followed followed);

    Optional<Followed> find(TicketNumber ticket);

    /** The keyed hash by which a requester is known here, of several of the same number; empty where none is. */
    Optional<String> known(List<String> tags);

    /** What was brought at a place, and not declined, from {@code from} until before {@code until}. */
    List<Point> around(Around around, Instant from, Instant until);

    /** The same, one before the other: those from {@code from} to {@code until}, both included, the latest first. */
    List<Point> latest(Around around, Instant from, Instant until, int most);

    /** The same after {@code from} and before {@code until}, the earliest first. */
    List<Point> earliest(Around around, Instant from, Instant until, int most);

    /** How many requesters brought something from {@code from} until before {@code until}; all who left no number are one. */
    long requesters(Around around, Instant from, Instant until);

    /** The complaints of a requester in one category, the latest first, that were not declined. */
    List<Point> of(String requester, String category, int most);

    /** The complaints without effect at a place in one category, the latest first, that were not declined. */
    List<Point> without(String category, String place, int most);

    /** The matters whose return by a unit was refused, with when they were delivered, the latest first. */
    List<Point> refused(UnitId unit, int most);

    /**
     * Where to look.
     *
     * @param category a category, or the theme of categories
     * @param place a place, or the county of places
     */
    record Around(String category, boolean theme, String place, boolean county, boolean complaintsOnly) {}
}
