package org.hotline12345.rest.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Grant;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.Term;
import org.hotline12345.rest.api.problem.Quote;

/**
 * Why a limit is what it is.
 *
 * @param clock how it stands now
 * @param paragraph the paragraph that sets it, with its words
 * @param term what the paragraph grants
 * @param start when it began to run
 * @param pauses the times in which it stood still
 * @param counted the working days that were counted; none for hours
 * @param exceptions the days on the way that a notice takes out or puts in
 * @param estimated whether a notice that is still to come may move the day
 * @param gaps the notices that were not known
 * @param grants the time that was granted on top of the term
 * @param source the law, rule or document that sets the term, where the paragraph refers to one
 * @param calendar the version of the calendar it was counted by
 */
public record DeadlineView(
        ClockView clock,
        Quote paragraph,
        Term term,
        Instant start,
        List<Pause> pauses,
        List<LocalDate> counted,
        List<String> exceptions,
        boolean estimated,
        List<String> gaps,
        List<Grant> grants,
        Optional<String> source,
        String calendar) {

    /**
     * All limits of a ticket.
     *
     * @param number of which ticket
     * @param version in which version of it
     * @param deadlines the ticket's own first, then those of each assignment
     */
    public record Deadlines(TicketNumber number, int version, List<DeadlineView> deadlines) {}
}
