package org.hotline12345.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.hotline12345.assessment.Fact.Done;
import org.hotline12345.assessment.Fact.Rated;
import org.hotline12345.assessment.Fact.Returning;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.WorkingDays;

/**
 * The facts of a ticket as it stands. An assignment that passed on to the unit above is left out: it is the same one in
 * other hands, and is counted there.
 */
public final class Facts {

    private static final int WHOLE = 100;

    /** As much as is kept of what took far too long. */
    private static final int MOST_PERCENT = 100_000;

    private final Ticket ticket;
    private final Instant now;

    private Facts(Ticket ticket, Instant now) {
        this.ticket = ticket;
        this.now = now;
    }

    /** @param now by which it is judged whether a limit has run out */
    public static List<Fact> of(Ticket ticket, Instant now) {
        return new Facts(ticket, now).all();
    }

    private List<Fact> all() {
        Set<Integer> rated = rated();
        return ticket.assignments().stream()
                .filter(it -> it.stage() != Stage.PASSED_ON)
                .map(it -> fact(it, rated.contains(it.number())))
                .toList();
    }

    private Fact fact(Assignment assignment, boolean rated) {
        return new Fact(
                ticket.number(),
                assignment.number(),
                assignment.unit(),
                Category.theme(ticket.matter().category()),
                month(assignment.dispatchedAt()),
                assignment.redo(),
                redone(assignment),
                returning(assignment),
                signing(assignment),
                reply(assignment),
                closing(assignment),
                rated ? rating() : Optional.empty());
    }

    /** A rating is of the matter (A21): it counts for each unit that closed it, at what the unit closed last. */
    private Set<Integer> rated() {
        Collection<Assignment> last = ticket.assignments().stream()
                .filter(it -> it.stage() == Stage.CLOSED && it.mandate().from().isEmpty())
                .collect(toMap(Assignment::unit, it -> it, (earlier, later) -> later))
                .values();
        return last.stream().map(Assignment::number).collect(toSet());
    }

    /** A redo is of the matter, and says that what was done before it did not do. */
    private boolean redone(Assignment assignment) {
        return ticket.assignments().stream().anyMatch(it -> it.redo() && it.number() > assignment.number());
    }

    private static Returning returning(Assignment assignment) {
        if (assignment.stage() == Stage.RETURNED) {
            return Returning.AGREED;
        }
        boolean refused = assignment.returned().isPresent() && assignment.stage() != Stage.RETURN_UNDER_REVIEW;
        return refused ? Returning.REFUSED : Returning.NONE;
    }

    private Optional<Done> signing(Assignment assignment) {
        return assignment
                .clock(ClockKind.SIGN)
                .flatMap(clock ->
                        assignment.signedAt().map(at -> plain(done(clock, at))).or(() -> missed(clock, assignment)));
    }

    /**
     * What a unit hands in, it hands in for review, for which its clock stands still; a part that is finished is not reviewed.
     */
    private Optional<Done> reply(Assignment assignment) {
        return assignment
                .clock(ClockKind.CLOSING)
                .flatMap(clock -> clock.pauses().stream()
                        .filter(it -> it.reason() == Pause.Reason.CLOSURE_UNDER_REVIEW)
                        .map(Pause::from)
                        .findFirst()
                        .or(() -> ended(assignment) ? clock.stopped() : Optional.empty())
                        .map(at -> plain(done(clock, at)))
                        .or(() -> missed(clock, assignment)));
    }

    private static boolean ended(Assignment assignment) {
        return assignment.stage() == Stage.CLOSED || assignment.stage() == Stage.FINISHED;
    }

    private Optional<Done> closing(Assignment assignment) {
        return assignment
                .clock(ClockKind.CLOSING)
                .flatMap(clock ->
                        ended(assignment) ? clock.stopped().map(at -> done(clock, at)) : missed(clock, assignment));
    }

    /** Nobody asks how early it was. */
    private static Done plain(Done done) {
        return new Done(done.month(), done.inTime(), OptionalInt.empty(), done.minutes());
    }

    private static Done done(Clock clock, Instant at) {
        boolean inTime = !clock.lateAt(at);
        Duration taken = Duration.between(clock.start(), at);
        return new Done(
                month(inTime ? at : clock.due()),
                inTime,
                OptionalInt.of(percent(taken, Duration.between(clock.start(), clock.due()))),
                OptionalLong.of(taken.toMinutes()));
    }

    /** Rounded up, so that what is said to be half is no more than that. */
    private static int percent(Duration taken, Duration whole) {
        long seconds = Math.max(1, whole.toSeconds());
        long percent = (taken.toSeconds() * WHOLE + seconds - 1) / seconds;
        return (int) Math.max(0, Math.min(MOST_PERCENT, percent));
    }

    private Optional<Done> missed(Clock clock, Assignment assignment) {
        return assignment.stage().open() && clock.overdue(now)
                ? Optional.of(Done.missed(month(clock.due())))
                : Optional.empty();
    }

    /** The last rating counts (A24); one that was not given in time is none, and never a good one. */
    private Optional<Rated> rating() {
        List<Evaluation> given = ticket.evaluations();
        if (!given.isEmpty()) {
            Evaluation last = given.get(given.size() - 1);
            return Optional.of(new Rated(month(last.at()), Optional.of(last.handling())));
        }
        return ticket.clock(ClockKind.EVALUATION)
                .filter(it -> it.overdue(now))
                .map(it -> new Rated(month(it.due()), Optional.empty()));
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(WorkingDays.ZONE));
    }
}
