package org.hotline12345.ticket.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 诉求人. For bundles that deal with requesters in the hotline's name: how one is reached, and how one who has proved to be
 * the requester takes a step. A ticket does not say it, and nobody is told without a purpose: each answer is recorded in the
 * log {@link #LOG}, with the ticket and the purpose and nothing of the requester (A37). Safe for any thread.
 *
 * <p>Any method throws {@link TicketsUnavailable} where the store does not answer.
 */
@ProviderType
public interface Requesters {

    /** The name of the log in which stands who was told of which requester. */
    String LOG = "org.hotline12345.looks";

    /**
     * How the requester of a ticket is reached by telephone; empty where no number was left, or there is no such ticket.
     *
     * @param purpose for what, in a few words such as {@code 满意度评价}; recorded
     */
    Optional<Reach> reach(TicketNumber ticket, String purpose);

    /**
     * Keyed hashes of the requester's telephone number, by which it is known that two tickets are of one requester: that of the
     * key in use first. None where no number was left, or there is no such ticket. Nobody is told the number, and so this alone
     * is not recorded where {@code this} can do without it.
     *
     * @param purpose for what, in a few words
     */
    default List<String> tags(TicketNumber ticket, String purpose) {
        return reach(ticket, purpose).map(Reach::tags).orElseGet(List::of);
    }

    /**
     * The requester of a ticket as a caller, for whom the asking bundle vouches: it has made sure that it is the requester
     * who speaks, such as by a link that only the requester was sent. Empty where there is no such ticket.
     *
     * @param purpose for what; recorded
     */
    Optional<Caller> vouchedFor(TicketNumber ticket, String purpose);

    /**
     * The tags of a number that somebody is just giving, as in {@link Reach#tags()}. Tells of no requester, and is not recorded.
     *
     * @param phone however it is written
     */
    List<String> tags(String phone);

    /**
     * A telephone number.
     *
     * @param phone as it was given
     * @param tags keyed hashes of the number, by which it is known again without being kept: that of the key in use first,
     *     then those of older keys; none where it has no digits
     */
    record Reach(String phone, List<String> tags) {

        public Reach {
            tags = List.copyOf(tags);
        }

        /** Says nothing of what it holds, so that no log does. */
        @Override
        public String toString() {
            return "Reach";
        }
    }
}
