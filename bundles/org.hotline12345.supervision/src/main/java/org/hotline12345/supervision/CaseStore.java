package org.hotline12345.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.CaseEntry;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.SupervisionCase;

/**
 * The cases. Each call is one transaction. Each supervision of a ticket is in exactly one case. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer.
 */
public interface CaseStore {

    /**
     * Enters the supervisions of a ticket in the place of what was there. One that is not in a case yet joins the open case of the
     * ticket, or else makes one. What has ended stays so.
     *
     * @param subject of a case that is made
     * @param at when the ticket moved last: when what has ended since is taken to have ended
     */
    void enter(TicketNumber ticket, String subject, List<CaseGround> grounds, Instant at);

    /**
     * Puts supervisions that were entered into one case; cases that are left without any are merged into it, or dropped where nobody has said anything in them.
     *
     * @param into the case; a new one where it is left out
     * @return its number
     */
    long gather(List<Watched> watched, Optional<Long> into, NewFile file);

    /** The latest first, as many as are asked for. @param units only those that concern one of them */
    List<SupervisionCase> list(CaseSelection selection, Optional<Set<UnitId>> units, Instant now);

    Optional<SupervisionCase> find(long number);

    /** The numbers of the cases in which tickets are supervised. */
    List<Long> of(List<TicketNumber> tickets);

    /**
     * Adds what was said to a case.
     *
     * @param due sets the limit; empty leaves it
     * @return whether the case lasts; else nothing has changed
     */
    boolean say(long number, Said said, Optional<Instant> due);

    /** How many lasted beyond their limit at {@code now}. */
    long overdue(Instant now);

    /** A supervision of a ticket. */
    record Watched(TicketNumber ticket, int supervision) {}

    /** What is said. */
    record Said(CaseEntry.Kind kind, Optional<UnitId> unit, String text, String by, Instant at) {}

    /**
     * A case to be made.
     *
     * @param units the units concerned besides those that have the tickets
     * @param finding the hot spot it is made for
     */
    record NewFile(String subject, String by, Instant at, Set<UnitId> units, Optional<Long> finding) {}
}
