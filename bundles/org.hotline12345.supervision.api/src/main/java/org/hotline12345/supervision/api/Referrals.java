package org.hotline12345.supervision.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 报送纪检监察机关 (A31). Candidates found by the platform; a person decides. Shown to the center and the governing office only.
 * Safe for any thread.
 *
 * <p>Any method throws {@link SupervisionUnavailable} where the store does not answer.
 */
@ProviderType
public interface Referrals {

    /** The latest first, without their tickets; none for who may see none. */
    List<Finding> list(Actor actor, FindingSelection selection);

    /** One of them with the first of its tickets. */
    default Optional<Finding> find(Actor actor, long number) {
        return find(actor, number, Optional.empty());
    }

    /** The same with the next of them. @param after the last of the page before; with none after one that it has not */
    Optional<Finding> find(Actor actor, long number, Optional<TicketNumber> after);

    /**
     * The evidence as it stands now; empty where there is no such candidate or it is not the actor's to see. Holds no contact of a
     * requester.
     */
    Optional<ReferralEvidence> evidence(Actor actor, long number);

    /**
     * It is reported.
     *
     * @param document number or title of the document by which it was
     * @param approver who approved it; not the account that enters it
     */
    FindingReply refer(Actor actor, long number, String document, String approver);

    /** It is not reported; it comes back once it has grown by the configured share. */
    FindingReply dismiss(Actor actor, long number, String reason);
}
