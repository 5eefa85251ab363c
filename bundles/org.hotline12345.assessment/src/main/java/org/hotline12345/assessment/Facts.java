package org.hotline12345.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import org.hotline12345.law.time.WorkingDays;

/**
 * The facts of a ticket as it stands. An assignment that passed on to the unit above is left out: it is the same one in
 * other hands, and is counted there.
 */
public final class Facts {

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
                returning(assignment),
                signing(assignment),
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
                        assignment.signedAt().map(at -> signed(clock, at)).or(() -> missed(clock, assignment)));
    }

    private Optional<Done> closing(Assignment assignment) {
        boolean ended = assignment.stage() == Stage.CLOSED || assignment.stage() == Stage.FINISHED;
        return assignment
                .clock(ClockKind.CLOSING)
                .flatMap(clock -> ended ? clock.stopped().map(at -> done(clock, at)) : missed(clock, assignment));
    }

    /** Nobody asks whether it was early. */
    private static Done signed(Clock clock, Instant at) {
        Done done = done(clock, at);
        return new Done(done.month(), done.inTime(), false, done.minutes());
    }

    private static Done done(Clock clock, Instant at) {
        boolean inTime = !clock.lateAt(at);
        Duration taken = Duration.between(clock.start(), at);
        boolean early = taken.multipliedBy(2).compareTo(Duration.between(clock.start(), clock.due())) <= 0;
        return new Done(month(inTime ? at : clock.due()), inTime, inTime && early, OptionalLong.of(taken.toMinutes()));
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
