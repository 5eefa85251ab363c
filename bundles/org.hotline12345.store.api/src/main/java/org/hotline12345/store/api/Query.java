package org.hotline12345.store.api;

import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * Which tickets to list.
 *
 * @param status only those that stand here
 * @param units only those that one of these has or had in hand; empty for all tickets, an empty set for none
 * @param before only those with a smaller number
 * @param limit how many at most
 */
public record Query(Optional<Status> status, Optional<Set<UnitId>> units, Optional<TicketNumber> before, int limit) {}
