package org.hotline12345.warning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.WorkingDays;

/**
 * The picture of a ticket as it stands. What passed on to the unit above is left out: it is the same in other hands, and is
 * held there.
 */
public final class Pictures {

    private static final Set<ClockKind> OF_SIGNED = Set.of(ClockKind.DISPOSAL, ClockKind.CLOSING);
    private static final Set<ClockKind> OF_UNSIGNED = Set.of(ClockKind.SIGN, ClockKind.DISPOSAL, ClockKind.CLOSING);

    /** The matter's own clock as well: a matter that was returned is as old as it is. */
    private static final Set<ClockKind> OF_CENTER = Set.of(ClockKind.CENTER, ClockKind.MATTER);

    private final Ticket ticket;
    private final Instant now;

    private Pictures(Ticket ticket, Instant now) {
        this.ticket = ticket;
        this.now = now;
    }

    /** @param now by which it is judged whether a limit has run out */
    public static Picture of(Ticket ticket, Instant now) {
        return new Pictures(ticket, now).picture();
    }

    private Picture picture() {
        List<OpenWork> open = new ArrayList<>();
        Standing.of(ticket.status()).map(this::center).ifPresent(open::add);
        ticket.assignments()
                .forEach(it -> Standing.of(it.stage())
                        .map(standing -> work(it, standing))
                        .ifPresent(open::add));
        Map<Picture.Part, Pace> paces = new HashMap<>();
        ticket.assignments().stream()
                .filter(it -> it.stage() != Stage.PASSED_ON)
                .forEach(it -> {
                    signing(it).ifPresent(pace -> paces.put(new Picture.Part(it.number(), pace.measure()), pace));
                    closing(it).ifPresent(pace -> paces.put(new Picture.Part(it.number(), pace.measure()), pace));
                });
        Intake intake = new Intake(
                Intake.hour(ticket.matter().takenAt()), theme(), ticket.matter().place());
        return new Picture(ticket.number(), ticket.version(), intake, open, paces);
    }

    private OpenWork center(Standing standing) {
        return work(0, Optional.empty(), standing, ticket.movedAt(), running(ticket.clocks(), OF_CENTER));
    }

    private OpenWork work(Assignment assignment, Standing standing) {
        return work(
                assignment.number(),
                Optional.of(assignment),
                standing,
                since(assignment, standing),
                running(assignment.clocks(), assignment.signedAt().isPresent() ? OF_SIGNED : OF_UNSIGNED));
    }

    private OpenWork work(
            int number, Optional<Assignment> assignment, Standing standing, Instant since, List<Burning> clocks) {
        return new OpenWork(
                ticket.number(),
                number,
                assignment.map(Assignment::unit),
                theme(),
                ticket.matter().place(),
                ticket.matter().kind(),
                standing,
                since,
                clocks);
    }

    /** A review begins where the clock was stopped for it; whatever else others do with the ticket moves no unsigned one. */
    private Instant since(Assignment assignment, Standing standing) {
        return switch (standing) {
            case UNSIGNED -> assignment.dispatchedAt();
            case RETURN_REVIEW, CLOSURE_REVIEW, EXTENSION_REVIEW ->
                assignment.clock(ClockKind.CLOSING).flatMap(Clock::pausedSince).orElse(ticket.movedAt());
            case AWAITING_DISPATCH, IN_HANDLING, AWAITING_FOLLOW_UP -> ticket.movedAt();
        };
    }

    private static List<Burning> running(List<Clock> clocks, Set<ClockKind> wanted) {
        Map<ClockKind, Burning> last = new HashMap<>();
        clocks.stream()
                .filter(it -> it.running() && wanted.contains(it.kind()))
                .forEach(it -> last.put(it.kind(), Burning.of(it)));
        return List.copyOf(last.values());
    }

    private Optional<Pace> signing(Assignment assignment) {
        return assignment
                .clock(ClockKind.SIGN)
                .flatMap(clock -> assignment
                        .signedAt()
                        .map(at -> done(assignment, clock, Pace.Measure.SIGN, at))
                        .or(() -> missed(assignment, clock, Pace.Measure.SIGN)));
    }

    private Optional<Pace> closing(Assignment assignment) {
        boolean ended = assignment.stage() == Stage.CLOSED || assignment.stage() == Stage.FINISHED;
        return assignment
                .clock(ClockKind.CLOSING)
                .flatMap(clock -> ended
                        ? clock.stopped().map(at -> done(assignment, clock, Pace.Measure.CLOSE, at))
                        : missed(assignment, clock, Pace.Measure.CLOSE));
    }

    private Pace done(Assignment assignment, Clock clock, Pace.Measure measure, Instant at) {
        return pace(assignment, measure, at, Pace.part(Burning.of(clock).share(at)));
    }

    /** What is late and not done will have taken more than its time, whenever it is done. */
    private Optional<Pace> missed(Assignment assignment, Clock clock, Pace.Measure measure) {
        return assignment.stage().open() && clock.overdue(now)
                ? Optional.of(pace(assignment, measure, clock.due(), Pace.LATE))
                : Optional.empty();
    }

    private Pace pace(Assignment assignment, Pace.Measure measure, Instant at, int part) {
        return new Pace(
                assignment.unit(), ticket.matter().kind(), measure, YearMonth.from(at.atZone(WorkingDays.ZONE)), part);
    }

    private String theme() {
        return Category.theme(ticket.matter().category());
    }
}
