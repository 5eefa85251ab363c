package org.hotline12345.law.time;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 时限. A term that runs: from when, until when, by which paragraph, and how it was counted. A value; each change makes
 * another one.
 *
 * @param kind what it measures
 * @param basis the key of the paragraph that sets it, such as {@code A17.1}
 * @param term what the paragraph grants
 * @param start when it began to run
 * @param due the last instant that is in time, moved on by what pauses took
 * @param pauses the times in which it stood still, in order
 * @param stopped when it was met or fell away; empty while it runs
 * @param reckoning how {@code due} was counted
 * @param grants the time that was granted on top of the term
 * @param alarms when it warns
 * @param source the law, rule or document that sets the term, where the paragraph refers to one (A17.2)
 */
public record Clock(
        ClockKind kind,
        String basis,
        Term term,
        Instant start,
        Instant due,
        List<Pause> pauses,
        Optional<Instant> stopped,
        Reckoning reckoning,
        List<Grant> grants,
        Alarms alarms,
        Optional<String> source) {

    public Clock {
        requireNonNull(kind);
        requireNonNull(basis);
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
        stopped = stopped == null ? Optional.empty() : stopped;
        grants = grants == null ? List.of() : List.copyOf(grants);
        alarms = alarms == null ? Alarms.none() : alarms;
        source = source == null ? Optional.empty() : source;
    }

    /** A clock that begins to run. */
    public static Clock started(ClockKind kind, String basis, Term term, Instant start, WorkingDays calendar) {
        Instant due = term.due(start, calendar);
        Reckoning reckoning = Reckoning.of(term, start, due, List.of(), calendar);
        return new Clock(
                kind,
                basis,
                term,
                start,
                due,
                List.of(),
                Optional.empty(),
                reckoning,
                List.of(),
                Alarms.none(),
                Optional.empty());
    }

    /** The same clock, warning at some shares of its time. */
    public Clock warning(Alarms at) {
        return new Clock(kind, basis, term, start, due, pauses, stopped, reckoning, grants, at, source);
    }

    /** The same clock, naming the document that sets its term. */
    public Clock under(String document) {
        return new Clock(
                kind, basis, term, start, due, pauses, stopped, reckoning, grants, alarms, Optional.of(document));
    }

    /** The same clock with an earlier limit, where {@code latest} is earlier than its own. */
    public Clock notAfter(Instant latest) {
        return latest.isBefore(due)
                ? new Clock(
                        kind,
                        basis,
                        term,
                        start,
                        latest,
                        pauses,
                        stopped,
                        reckoning.until(Term.dateOf(latest)),
                        grants,
                        alarms,
                        source)
                : this;
    }

    /**
     * More time, counted from the end of the time that there was. What rang and lies ahead again by the new limit rings anew;
     * what is past does not, so that nothing rings twice for one limit.
     */
    public Clock extend(Grant grant, WorkingDays calendar) {
        List<Grant> more = new ArrayList<>(grants);
        more.add(grant);
        Instant later = grant.after(due, calendar);
        Reckoning recount = Reckoning.of(term, start, later, pauses, calendar);
        return new Clock(kind, basis, term, start, later, pauses, stopped, recount, more, alarms, source)
                .rearmed(due, grant.at());
    }

    /**
     * The same clock counted by another calendar, from its start and over its pauses and grants as they came. Only a running clock of
     * working days changes; one that stands still is counted when it runs on. What rang and lies ahead again rings anew.
     *
     * @param now when it is counted
     */
    public Clock recount(WorkingDays calendar, Instant now) {
        if (!running() || paused() || term.measure() != Term.Measure.WORKING_DAYS) {
            return this;
        }
        Instant counted = term.due(start, calendar);
        int granted = 0;
        for (Pause pause : pauses) {
            for (; granted < grants.size() && !grants.get(granted).at().isAfter(pause.from()); granted++) {
                counted = grants.get(granted).after(counted, calendar);
            }
            counted = moved(counted, pause.from(), pause.to().orElseThrow(), calendar);
        }
        for (; granted < grants.size(); granted++) {
            counted = grants.get(granted).after(counted, calendar);
        }
        Reckoning recount = Reckoning.of(term, start, counted, pauses, calendar);
        return new Clock(kind, basis, term, start, counted, pauses, stopped, recount, grants, alarms, source)
                .rearmed(due, now);
    }

    /** When it is to ring next; empty where it is stopped or stands still, or has nothing left to ring. */
    public Optional<Instant> alarm() {
        return running() && !paused() ? alarms.next().map(this::ringsAt) : Optional.empty();
    }

    /** The highest share at which it should have rung by now and has not. */
    public Optional<Integer> due(Instant now) {
        return running() && !paused()
                ? alarms.shares().stream()
                        .filter(share -> !alarms.rung().contains(share)
                                && !ringsAt(share).isAfter(now))
                        .reduce((lower, higher) -> higher)
                : Optional.empty();
    }

    public Clock ring(int share) {
        return warning(alarms.rungUpTo(share));
    }

    /** Where the limit has moved, the shares that are not past by it ring anew. */
    private Clock rearmed(Instant before, Instant now) {
        return due.equals(before)
                ? this
                : warning(alarms.rungWhere(share -> !ringsAt(share).isAfter(now)));
    }

    private Instant ringsAt(int share) {
        return share >= Alarms.OUT
                ? due.plusSeconds(1)
                : start.plus(Duration.between(start, due).multipliedBy(share).dividedBy(Alarms.OUT));
    }

    public boolean running() {
        return stopped.isEmpty();
    }

    public boolean paused() {
        return pausedSince().isPresent();
    }

    /** Whether {@code instant} is later than the limit; the last second counts in full. */
    public boolean lateAt(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).isAfter(due);
    }

    /** Whether it ran out: when stopped, judged by then; else by the start of a pause that lasts, or by {@code now}. */
    public boolean overdue(Instant now) {
        return lateAt(stopped.or(this::pausedSince).orElse(now));
    }

    public Clock pause(Instant at, Pause.Reason reason) {
        if (!running() || paused()) {
            return this;
        }
        List<Pause> longer = new ArrayList<>(pauses);
        longer.add(new Pause(at, Optional.empty(), reason));
        return new Clock(kind, basis, term, start, due, longer, stopped, reckoning, grants, alarms, source);
    }

    /**
     * Runs on after a pause. What was left when the pause began is left again: the same working days after the day of
     * the resumption, or the same hours. Where no day was left, the day of the resumption is the last, or the next working
     * day where it is none. A clock that had run out when the pause began stays run out.
     */
    public Clock resume(Instant at, WorkingDays calendar) {
        if (!running() || !paused()) {
            return this;
        }
        Pause last = pauses.get(pauses.size() - 1);
        Instant later = lateAt(last.from()) ? due : moved(due, last.from(), at, calendar);
        List<Pause> closed = closedPauses(at);
        Reckoning recount = Reckoning.of(term, start, later, closed, calendar);
        return new Clock(kind, basis, term, start, later, closed, stopped, recount, grants, alarms, source);
    }

    /**
     * Stops the clock; stopping it again changes nothing. While it stands still for a review it is stopped as of the
     * beginning of the review: who hands in is judged by the handing-in, not by how long the review takes.
     */
    public Clock stop(Instant at) {
        if (!running()) {
            return this;
        }
        Instant met = pausedSince().orElse(at);
        return new Clock(
                kind, basis, term, start, due, closedPauses(at), Optional.of(met), reckoning, grants, alarms, source);
    }

    /** Whether it stands still for this reason. */
    public boolean pausedFor(Pause.Reason reason) {
        return lastPause()
                .filter(pause -> pause.to().isEmpty() && pause.reason() == reason)
                .isPresent();
    }

    /** Since when it stands still; empty where it does not. */
    public Optional<Instant> pausedSince() {
        return lastPause().filter(pause -> pause.to().isEmpty()).map(Pause::from);
    }

    /** A limit, moved on by what a pause took. */
    private Instant moved(Instant limit, Instant from, Instant to, WorkingDays calendar) {
        if (term.measure() != Term.Measure.WORKING_DAYS) {
            return limit.plus(Duration.between(from, to));
        }
        if (Term.dateOf(from).equals(Term.dateOf(to)) || limit.isBefore(from)) {
            return limit;
        }
        int left = calendar.between(Term.dateOf(from), Term.dateOf(limit));
        LocalDate last = calendar.after(Term.dateOf(to), left);
        return Term.endOf(calendar.contains(last) ? last : calendar.after(last, 1));
    }

    private List<Pause> closedPauses(Instant at) {
        return pauses.stream()
                .map(it -> it.to().isPresent() ? it : new Pause(it.from(), Optional.of(at), it.reason()))
                .toList();
    }

    private Optional<Pause> lastPause() {
        return pauses.isEmpty() ? Optional.empty() : Optional.of(pauses.get(pauses.size() - 1));
    }
}
