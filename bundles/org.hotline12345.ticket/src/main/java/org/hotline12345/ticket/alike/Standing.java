package org.hotline12345.ticket.alike;

import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.Alike.Ground;
import org.hotline12345.ticket.api.Alike.Reason;

/** Says whether a ticket can be joined: it runs, was joined itself, or is closed. */
final class Standing {

    private Standing() {}

    static Reason of(Ticket ticket) {
        return switch (ticket.status()) {
            case AWAITING_DISPATCH, IN_HANDLING -> reason(Ground.RUNNING, ticket);
            case ATTACHED ->
                new Reason(
                        Ground.JOINED,
                        Words.of(Ground.JOINED)
                                + ticket.attachedTo().map(it -> "工单 " + it).orElse(""));
            case AWAITING_EVALUATION, AWAITING_FOLLOW_UP, ARCHIVED, DECLINED -> reason(Ground.CLOSED, ticket);
        };
    }

    private static Reason reason(Ground ground, Ticket ticket) {
        return new Reason(ground, Words.of(ground) + "（" + Words.of(ticket.status()) + "）");
    }
}
