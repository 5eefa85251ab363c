package org.hotline12345.evaluation.asking;

import java.util.Optional;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** What the door answers to a rating that a person took down. */
final class Replies {

    private static final Grounds NONE = new Grounds(Optional.empty(), Optional.empty());

    private Replies() {}

    /** @throws TicketsUnavailable where the same may be asked again later */
    static Ruling<Reply.Done> ruling(Reply reply) {
        if (reply instanceof Reply.Done done) {
            return Ruling.granted(done);
        }
        if (reply instanceof Reply.Refused refused) {
            return new Ruling.Refused<>(refused.objections(), refused.law());
        }
        if (reply instanceof Reply.Unavailable unavailable) {
            throw new TicketsUnavailable(unavailable.reason(), unavailable.retryAfter(), null);
        }
        if (reply instanceof Reply.Lawless lawless) {
            throw new TicketsUnavailable(lawless.reason(), lawless.retryAfter(), null);
        }
        // Rated in another way, archived, or moved on, in this very moment.
        return NONE.refused(NONE.wrongOrder("诉求人已经评价，或者工单已有进展", "查看工单"));
    }
}
