package org.hotline12345.law.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Weekdays;

/** The way of one ticket through the loop, by chance, until it ends or patience does. The same seed goes the same way. */
public final class Journey {

    static final TicketNumber NUMBER = new TicketNumber("20260101-000001");

    private static final SampleTown TOWN = new SampleTown();
    private static final Instant BEGIN = Instant.parse("2026-01-01T02:00:00Z");
    /** Fewer where each of thousands of faults is tried by all of them. */
    private static final int JOURNEYS = Integer.getInteger("contract.journeys", 30);

    private static final int PATIENCE = 2_000;
    private static final int WANDERING = 80;
    private static final int STUBBORN = 8;
    private static final int LAST = 6;
    private static final List<Duration> PASSING =
            List.of(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(7), Duration.ofHours(5), Duration.ofDays(4));

    /** Everybody who might lay hands on the ticket. */
    static final List<Actor> EVERYBODY = Stream.concat(
                    Stream.of(
                            Actor.of("call-taker", Role.CALL_TAKER),
                            Actor.of("center", Role.CENTER),
                            Actor.of(NUMBER.value(), Role.REQUESTER),
                            Actor.anyone(),
                            Actor.of("office", Role.GOVERNING_OFFICE),
                            Actor.system()),
                    TOWN.units().stream().map(it -> Actor.officer(it.id().value(), it.id())))
            .toList();

    private final Regulation regulation;
    private final Chance chance;
    private final Optional<Ticket> another;
    private final List<Tried> tried = new ArrayList<>();
    private Instant now = BEGIN;
    private Optional<Ticket> ticket = Optional.empty();

    private Journey(Regulation regulation, long seed) {
        this.regulation = regulation;
        this.chance = new Chance(seed, TOWN, regulation);
        this.another = opened(Chance.ANOTHER).flatMap(Tried::after);
        while (ticket.isEmpty() && tried.size() < PATIENCE) {
            opened(NUMBER).ifPresent(this::keep);
        }
        while (ticket.filter(it -> !it.status().terminal()).isPresent() && tried.size() < PATIENCE) {
            now = now.plus(chance.pick(PASSING));
            next(ticket.get()).ifPresent(this::keep);
        }
    }

    /** Many different ones. */
    public static List<Journey> by(Regulation regulation) {
        return LongStream.range(0, JOURNEYS)
                .mapToObj(seed -> new Journey(regulation, seed))
                .toList();
    }

    /**
     * One attempt.
     *
     * @param before the ticket before it; empty for what opens one
     * @param outcome what became of it
     */
    record Tried(Optional<Ticket> before, Actor actor, Step step, Instant at, Outcome outcome) {

        Optional<Ticket> after() {
            return outcome instanceof Outcome.Moved moved ? Optional.of(moved.ticket()) : before;
        }
    }

    List<Tried> tried() {
        return tried;
    }

    /** The ticket as it stands at the end. */
    Ticket end() {
        return ticket.orElseThrow(() -> new AssertionError("Nobody could open a ticket: " + tried.get(0)));
    }

    /** Every step that moved the ticket, in order. */
    public List<Outcome.Moved> moves() {
        return tried.stream()
                .filter(it -> it.outcome() instanceof Outcome.Moved)
                .map(it -> (Outcome.Moved) it.outcome())
                .toList();
    }

    List<Event> events() {
        return moves().stream().map(Outcome.Moved::event).toList();
    }

    /** The world as it is at an instant of this journey. */
    Circumstances at(Instant when) {
        return new Circumstances(
                regulation,
                TOWN,
                Weekdays.plain(),
                when,
                number -> another.filter(it -> it.number().equals(number)),
                List.of());
    }

    /** What becomes of an attempt that was made, made once more. */
    Outcome again(Tried it) {
        return it.before()
                .map(before -> Procedure.take(before, it.step(), it.actor(), it.at(), at(it.at())))
                .orElseGet(() -> Procedure.open(NUMBER, (Accept) it.step(), it.actor(), it.at(), at(it.at())));
    }

    /** The last steps that moved, for who looks for the reason. */
    @Override
    public String toString() {
        List<Event> all = events();
        List<String> last = all.subList(Math.max(0, all.size() - LAST), all.size()).stream()
                .map(it -> it.actor().name() + " " + it.step())
                .toList();
        List<String> open = end().openAssignments()
                .map(it -> it.number() + " " + it.unit() + " " + it.stage() + " " + it.mandate())
                .toList();
        return end().status() + " after " + tried.size() + " attempts, open " + open + ", last " + last;
    }

    private Optional<Tried> opened(TicketNumber number) {
        Actor actor = chance.pick(EVERYBODY);
        return chance.step(Accept.class, now, List.of())
                .map(step -> new Tried(
                        Optional.empty(), actor, step, now, Procedure.open(number, step, actor, now, at(now))));
    }

    /** First what comes, mostly what is possible; and after some wandering the straight way. */
    private Optional<Tried> next(Ticket standing) {
        if (tried.size() > WANDERING && !chance.oneIn(STUBBORN)) {
            return nearest(standing);
        }
        Actor actor = chance.pick(EVERYBODY);
        List<Class<? extends Step>> kinds =
                chance.oneIn(STUBBORN) ? Step.kinds() : Procedure.possible(standing, actor, at(now));
        return kinds.isEmpty() ? Optional.empty() : attempted(standing, actor, chance.pick(kinds));
    }

    private Optional<Tried> attempted(Ticket standing, Actor actor, Class<? extends Step> kind) {
        List<Integer> open = standing.openAssignments().map(Assignment::number).toList();
        return chance.step(kind, now, open)
                .map(step -> new Tried(
                        Optional.of(standing), actor, step, now, Procedure.take(standing, step, actor, now, at(now))));
    }

    /** Of everything that somebody can do now, what brings the end nearest; where nothing does, something. */
    private Optional<Tried> nearest(Ticket standing) {
        List<Tried> moves = EVERYBODY.stream()
                .flatMap(actor -> Procedure.possible(standing, actor, at(now)).stream()
                        .flatMap(kind -> attempted(standing, actor, kind).stream()))
                .filter(it -> it.outcome() instanceof Outcome.Moved)
                .toList();
        return moves.stream()
                .min(Comparator.comparing(it -> distance(it.after().orElseThrow())))
                .filter(it -> distance(it.after().orElseThrow()) < distance(standing))
                .or(() -> moves.isEmpty() ? Optional.empty() : Optional.of(chance.pick(moves)));
    }

    /** How far it still is, roughly: every unit that has the matter has a few steps to go. */
    private static int distance(Ticket ticket) {
        return ticket.status().terminal()
                ? 0
                : 1 + ticket.openAssignments().mapToInt(Journey::distance).sum();
    }

    private static int distance(Assignment assignment) {
        return switch (assignment.stage()) {
            case CLOSURE_UNDER_REVIEW -> 1;
            case SIGNED -> 2;
            case AWAITING_SIGNATURE -> 3;
            default -> 4;
        };
    }

    private void keep(Tried one) {
        tried.add(one);
        ticket = one.after();
    }
}
