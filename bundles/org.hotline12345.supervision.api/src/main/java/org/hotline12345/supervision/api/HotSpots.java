package org.hotline12345.supervision.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 集中投诉举报的热点 (A28.3). Found by the platform, decided by the center. Shown to the center and the governing office, who alone see
 * the matters of all units. Safe for any thread.
 *
 * <p>Any method throws {@link SupervisionUnavailable} where the store does not answer.
 */
@ProviderType
public interface HotSpots {

    /** The latest first, without their tickets; none for who may see none. */
    List<Finding> list(Actor actor, FindingSelection selection);

    /** One of them with the first of its tickets. */
    default Optional<Finding> find(Actor actor, long number) {
        return find(actor, number, Optional.empty());
    }

    /** The same with the next of them. @param after the last of the page before; with none after one that it has not */
    Optional<Finding> find(Actor actor, long number, Optional<TicketNumber> after);

    /**
     * Confirms it: opens a supervision on each of its tickets through the one door, with the hot spot as the document, and makes
     * one case for all. May be repeated, after a failure and for what has come in since.
     *
     * @param instruction what is to be done, for the case
     */
    FindingReply confirm(Actor actor, long number, Optional<String> instruction);

    /** It is none; it comes back once it has grown by the configured share. */
    FindingReply dismiss(Actor actor, long number, String reason);
}
