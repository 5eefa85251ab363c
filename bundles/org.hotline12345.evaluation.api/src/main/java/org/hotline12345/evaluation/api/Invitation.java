package org.hotline12345.evaluation.api;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 评价邀请. What a channel is to carry to a requester.
 *
 * @param key names it for ever; the same when it comes again, and another for a reminder
 * @param ticket of which ticket
 * @param nth which rating is asked for: 1 the first, 2 that after the redo (A24)
 * @param reminder whether the requester was asked before
 * @param phone the number that the requester left; empty where none was left, which ways by telephone are never given
 * @param link leads to the rating, once, and only until then; who has it may rate
 * @param text what to say, with the link in it; nothing of the requester
 * @param until until when the requester may rate
 */
public record Invitation(
        String key,
        TicketNumber ticket,
        int nth,
        boolean reminder,
        Optional<String> phone,
        URI link,
        String text,
        Instant until) {

    public Invitation {
        phone = phone == null ? Optional.empty() : phone;
    }

    /** Says neither the number nor the link, so that no log does. */
    @Override
    public String toString() {
        return "Invitation[" + key + "]";
    }
}
