package org.hotline12345.evaluation.rest;

import java.time.Instant;
import java.util.List;
import org.hotline12345.evaluation.api.Questionnaire;
import org.hotline12345.law.party.City;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;

/**
 * What who comes by a link is shown; nothing of the requester, and not what the matter says.
 *
 * @param number of the ticket
 * @param nth which rating: 1 the first, 2 that after the redo
 * @param units the names of the units that closed a part
 * @param until until when it may be rated
 * @param questionnaires what is asked, in each language
 * @param further what units ask beyond it, to be answered after the rating by who wishes to
 */
public record LinkView(
        String number,
        int nth,
        List<String> units,
        Instant until,
        List<Questionnaire> questionnaires,
        List<FurtherView> further) {

    /**
     * What was taken down.
     *
     * @param number of the ticket
     * @param nth which rating
     * @param account what happened, in a sentence
     */
    public record RatingTaken(String number, int nth, String account) {}

    /** The names of the units that closed a part. */
    static List<String> closers(Ticket ticket, City city) {
        return ticket.assignments().stream()
                .filter(it -> it.stage() == Stage.CLOSED)
                .map(Assignment::unit)
                .distinct()
                .map(city::nameOf)
                .toList();
    }
}
