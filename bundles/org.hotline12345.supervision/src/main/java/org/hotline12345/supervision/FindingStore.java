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

    /** All there is about a subject was looked at: what nobody has decided on is this and nothing else. */
    void settle(Subject subject, List<Cluster> clusters, int growthPercent, Instant now);

    /** Whether a ticket is in a finding about the subject. */
    boolean holds(Subject subject, TicketNumber ticket);

    /** The latest first, without their tickets. */
    List<Finding> list(Set<FindingKind> kinds, FindingSelection selection);

    /** One with its tickets. */
    Optional<Finding> find(long number);

    /** The subjects of a kind on which somebody has to decide. */
    List<Subject> undecided(FindingKind kind);

    /**
     * A person has decided.
     *
     * @return whether it was still there to be decided on so; a dismissal of what is confirmed or referred is not
     */
    boolean decide(long number, Finding.Decision decision);

    /** A case was made for a hot spot. */
    void supervised(long number, long supervisionCase);
}
