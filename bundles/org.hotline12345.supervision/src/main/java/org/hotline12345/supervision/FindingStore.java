package org.hotline12345.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.pattern.Cluster;

/**
 * What was found. Each call is one transaction; no ticket is in two findings about one subject. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer.
 */
public interface FindingStore {

    /** A part of what there is about a subject was looked at: what is known stays, and grows. */
    void grow(Subject subject, List<Cluster> clusters, int growthPercent, Instant now);

    /**
     * Tickets belong together with none any more: nobody has decided on those that lose them, or they keep them. What has none left
     * lapses.
     */
    void lose(Subject subject, Set<TicketNumber> tickets);

    /** All there is about a subject was looked at: what nobody has decided on is this and nothing else. */
    void settle(Subject subject, List<Cluster> clusters, int growthPercent, Instant now);

    /** Whether a ticket is in a finding about the subject. */
    boolean holds(Subject subject, TicketNumber ticket);

    /** The latest first, without their tickets. */
    List<Finding> list(Set<FindingKind> kinds, FindingSelection selection);

    /** One with the first of its tickets, {@link Finding#PAGE} at most. */
    default Optional<Finding> find(long number) {
        return find(number, Optional.empty());
    }

    /** The same with those that come after one of them; with none after one that it has not. */
    Optional<Finding> find(long number, Optional<TicketNumber> after);

    /**
     * What of it is not in its case yet.
     *
     * @param supervisionCase the case that was made for it
     * @param after only what comes after this one
     * @param most how many at most
     */
    Portion portion(long number, Optional<Long> supervisionCase, Optional<TicketNumber> after, int most);

    /** The subjects of a kind on which somebody has to decide. */
    List<Subject> undecided(FindingKind kind);

    /**
     * A person has decided.
     *
     * @return whether it was still there to be decided on so; a dismissal of what is confirmed or referred is not
     */
    boolean decide(long number, Finding.Decision decision);

    /** Some tickets of a finding, and how many are left. */
    record Portion(List<TicketNumber> tickets, int left) {

        Optional<TicketNumber> last() {
            return tickets.isEmpty() ? Optional.empty() : Optional.of(tickets.get(tickets.size() - 1));
        }
    }

    /** A case was made for a hot spot. */
    void supervised(long number, long supervisionCase);
}
