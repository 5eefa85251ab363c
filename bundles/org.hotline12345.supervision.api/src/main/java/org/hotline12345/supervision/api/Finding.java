package org.hotline12345.supervision.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * What the platform has found of several tickets together. Who the requesters are is not said.
 *
 * @param number by which it is known
 * @param kind of what sort
 * @param category what the matters are about
 * @param place where
 * @param unit whose returns were refused
 * @param state what became of it
 * @param foundAt when it was found first
 * @param first the day of its first matter, Asia/Shanghai
 * @param last the day of its last
 * @param matters how many
 * @param requesters how many can be told apart; all who left no telephone number are one
 * @param decision what a person decided last; stays when it comes back after it has grown
 * @param supervisionCase the case that was made for it
 * @param mergedInto the finding it is one with now
 * @param tickets the matters, the first before the others, a page of them; only where one finding is asked for
 */
public record Finding(
        long number,
        FindingKind kind,
        Optional<String> category,
        Optional<String> place,
        Optional<UnitId> unit,
        FindingState state,
        Instant foundAt,
        LocalDate first,
        LocalDate last,
        int matters,
        int requesters,
        Optional<Decision> decision,
        Optional<Long> supervisionCase,
        Optional<Long> mergedInto,
        List<TicketNumber> tickets) {

    /** So many tickets are told at a time. */
    public static final int PAGE = 200;

    public Finding {
        tickets = List.copyOf(tickets);
    }

    /** After which ticket the next page begins; empty on the last, and in a list. */
    public Optional<TicketNumber> next() {
        return tickets.size() < PAGE ? Optional.empty() : Optional.of(tickets.get(PAGE - 1));
    }

    /**
     * What a person decided.
     *
     * @param state confirmed, referred or dismissed
     * @param text the document, or the reason
     * @param approver who approved a referral
     * @param by the account
     * @param at when
     * @param matters how many matters there were then
     */
    public record Decision(
            FindingState state, String text, Optional<String> approver, String by, Instant at, int matters) {}
}
