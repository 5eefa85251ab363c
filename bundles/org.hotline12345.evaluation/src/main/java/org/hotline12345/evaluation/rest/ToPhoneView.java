package org.hotline12345.evaluation.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.evaluation.api.Questionnaire;
import org.hotline12345.evaluation.asking.Missed;
import org.hotline12345.evaluation.asking.PhoneCall;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.evaluation.store.ToPhone;
import org.hotline12345.law.party.City;

/**
 * Somebody who is to be phoned; nothing of the requester.
 *
 * @param number of the ticket
 * @param nth which rating: 1 the first, 2 that after the redo
 * @param openedAt when it began
 * @param until until when it may be rated
 * @param tries how often nobody answered
 * @param reason why no message has reached the requester
 */
public record ToPhoneView(String number, int nth, Instant openedAt, Instant until, int tries, Optional<String> reason) {

    /** The first is to be phoned next. */
    public record ToPhoneList(List<ToPhoneView> toPhone) {}

    /**
     * What who phones is told.
     *
     * @param number of the ticket
     * @param nth which rating
     * @param phone whom to phone
     * @param title of the matter
     * @param units the names of the units that closed a part
     * @param inHandUntil until when nobody else phones
     * @param questionnaires what is asked, in each language
     */
    public record RatingCall(
            String number,
            int nth,
            String phone,
            String title,
            List<String> units,
            Instant inHandUntil,
            List<Questionnaire> questionnaires) {

        static RatingCall of(PhoneCall call, City city) {
            return new RatingCall(
                    call.round().ticket().value(),
                    call.round().nth(),
                    call.phone(),
                    call.ticket().matter().title(),
                    LinkView.closers(call.ticket(), city),
                    call.until(),
                    call.questionnaires());
        }

        /** Says nothing of the number, so that no log does. */
        @Override
        public String toString() {
            return "RatingCall[" + number + "]";
        }
    }

    /** What came of a call without a rating. */
    public record CallMissed(Missed how) {}

    /** What was written down of it. */
    public record CallNoted(String number, int nth, Missed how) {}

    static ToPhoneView of(ToPhone it) {
        return of(it.round(), it.tries());
    }

    private static ToPhoneView of(Round round, int tries) {
        return new ToPhoneView(
                round.ticket().value(), round.nth(), round.openedAt(), round.until(), tries, round.reason());
    }
}
