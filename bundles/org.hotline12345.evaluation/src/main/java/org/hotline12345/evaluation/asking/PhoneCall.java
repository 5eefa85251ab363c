package org.hotline12345.evaluation.asking;

import java.time.Instant;
import java.util.List;
import org.hotline12345.evaluation.api.Questionnaire;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.law.ticket.Ticket;

/**
 * What who phones a requester is told. It tells of the requester the number only.
 *
 * @param round what is to be rated
 * @param ticket the matter
 * @param phone whom to phone
 * @param until until when it is in this hand
 * @param questionnaires what is asked, in each language
 */
public record PhoneCall(Round round, Ticket ticket, String phone, Instant until, List<Questionnaire> questionnaires) {

    public PhoneCall {
        questionnaires = List.copyOf(questionnaires);
    }

    /** Says nothing of the number, so that no log does. */
    @Override
    public String toString() {
        return "PhoneCall[" + round.ticket() + "]";
    }
}
