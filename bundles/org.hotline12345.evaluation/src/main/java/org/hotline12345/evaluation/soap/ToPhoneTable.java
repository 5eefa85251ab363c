package org.hotline12345.evaluation.soap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.evaluation.store.ToPhone;
import org.hotline12345.law.ticket.TicketNumber;

/** Those who are to be phoned, the next first. */
public record ToPhoneTable(List<Waiting> toPhone) {

    /**
     * One of them; nothing of the requester.
     *
     * @param nth which rating: 1 the first, 2 that after the redo
     * @param openedAt when it began
     * @param until until when it may be rated
     * @param tries how often nobody answered
     * @param reason why no message has reached the requester
     */
    public record Waiting(
            TicketNumber ticket, int nth, Instant openedAt, Instant until, int tries, Optional<String> reason) {}

    static ToPhoneTable of(List<ToPhone> all) {
        return new ToPhoneTable(all.stream()
                .map(it -> new Waiting(
                        it.round().ticket(),
                        it.round().nth(),
                        it.round().openedAt(),
                        it.round().until(),
                        it.tries(),
                        it.round().reason()))
                .toList());
    }
}
