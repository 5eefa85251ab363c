package org.hotline12345.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Grant;
import org.hotline12345.law.time.Term;

/**
 * A term that runs or ran, and how it was counted.
 *
 * @param kind what it measures
 * @param word the same in words
 * @param assignment whose; left out for the ticket's own
 * @param unit the unit of the assignment
 * @param paragraph the key of the paragraph that sets it
 * @param paragraphText the paragraph, word for word
 * @param term what the paragraph grants
 * @param start when it began
 * @param due the last instant in time
 * @param stopped when it was met or fell away
 * @param paused whether it stands still
 * @param overdue whether it ran out
 * @param counted the working days that were counted
 * @param notable the days that a notice takes out or puts in
 * @param estimated whether a notice still to come may move it
 * @param gaps the notices that were not known
 * @param grants the time that was granted on top of the term
 * @param source the law, rule or document that sets the term, where the paragraph refers to one
 */
public record Deadline(
        ClockKind kind,
        String word,
        Optional<Integer> assignment,
        Optional<UnitId> unit,
        String paragraph,
        Optional<String> paragraphText,
        Term term,
        Instant start,
        Instant due,
        Optional<Instant> stopped,
        boolean paused,
        boolean overdue,
        List<LocalDate> counted,
        List<String> notable,
        boolean estimated,
        List<String> gaps,
        List<Grant> grants,
        Optional<String> source) {}
