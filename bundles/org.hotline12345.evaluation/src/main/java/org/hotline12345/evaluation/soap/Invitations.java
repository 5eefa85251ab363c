package org.hotline12345.evaluation.soap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.law.ticket.Rating;

/**
 * Whether the requester of a ticket was asked to rate, and what came of it.
 *
 * @param invitations in order
 */
public record Invitations(List<Invited> invitations) {

    /**
     * One time that the requester might rate.
     *
     * @param nth which rating: 1 the first, 2 that after the redo
     * @param openedAt when it began
     * @param until until when it may be rated
     * @param state whether the requester was asked
     * @param reason why not, or not yet
     * @param way by which way
     * @param channel by which channel
     * @param nextAt when something is to be done about it
     * @param askedAt when the requester was asked
     * @param remindedAt when the requester was reminded
     * @param reached whether the link was opened, or it was rated
     * @param outcome what came of it
     * @param callService the rating of the call service
     * @param handling the rating of the handling
     */
    public record Invited(
            int nth,
            Instant openedAt,
            Instant until,
            Round.State state,
            Optional<String> reason,
            Optional<Way> way,
            Optional<String> channel,
            Optional<Instant> nextAt,
            Optional<Instant> askedAt,
            Optional<Instant> remindedAt,
            boolean reached,
            Round.Outcome outcome,
            Optional<Rating> callService,
            Optional<Rating> handling) {}

    static Invitations of(List<Round> rounds) {
        return new Invitations(rounds.stream()
                .map(it -> new Invited(
                        it.nth(),
                        it.openedAt(),
                        it.until(),
                        it.state(),
                        it.reason(),
                        it.way(),
                        it.channel(),
                        it.nextAt(),
                        it.askedAt(),
                        it.remindedAt(),
                        it.reached(),
                        it.outcome(),
                        it.callService(),
                        it.handling()))
                .toList());
    }
}
