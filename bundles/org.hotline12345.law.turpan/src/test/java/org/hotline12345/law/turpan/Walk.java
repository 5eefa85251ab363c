package org.hotline12345.law.turpan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Coordinate;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.step.OpenSupervision;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.step.Remind;
import org.hotline12345.law.step.ReportDisposal;
import org.hotline12345.law.step.ReportKnowledge;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;

/**
 * A walk of one ticket through the loop, by chance.
 *
 * @param taken what was attempted, in order; the first opens the ticket
 */
record Walk(List<Taken> taken) {

    /** Everybody who might lay hands on the ticket. */
    static final List<Actor> EVERYBODY = Stream.concat(
                    Stream.of(Who.CALL_TAKER, Who.CENTER, Who.REQUESTER, Actor.anyone(), Who.OFFICE, Who.SYSTEM),
                    SmallCity.TURPAN.units().stream()
                            .map(it -> Who.officer(it.id().value())))
            .toList();

    private static final Instant BEGIN = Jurist.at("2025-03-28 10:00");

    private static final Set<Class<? extends Step>> ALL_THE_TIME = Set.of(
            Coordinate.class,
            Enclose.class,
            OpenSupervision.class,
            PassToParent.class,
            Remind.class,
            ReportDisposal.class,
            ReportKnowledge.class,
            Ring.class,
            Sign.class);

    /** When the region's notice comes; it takes out 31 March, and what runs is counted anew. */
    private static final Instant NOTICE = Jurist.at("2025-03-30 10:00");

    /**
     * One attempt.
     *
     * @param before the ticket before it
     * @param after the ticket after it; the same where it was refused
     */
    record Taken(Ticket before, Actor actor, Step step, Instant at, Outcome outcome, Ticket after) {

        boolean moved() {
            return outcome instanceof Outcome.Moved;
        }
    }

    /** What chance aims at. */
    private enum Aim {
        /** The way to the end. */
        AHEAD,
        /** What the order and the role allow. */
        POSSIBLE,
        /** The same, with words that the law accepts where there are any. */
        LAWFUL,
        ANYTHING
    }

    /** What chance decides of one attempt. */
    private record Throw(Aim aim, int who, int what, int how, int minutes) {

        Throw ahead() {
            return new Throw(Aim.AHEAD, who, what, how, minutes);
        }
    }

    static Arbitrary<Walk> byChance() {
        Arbitrary<Integer> die = Arbitraries.integers().between(0, 999);
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 600), Arbitraries.integers().between(0, 4_000));
        Arbitrary<Aim> aims =
                Arbitraries.of(Aim.AHEAD, Aim.AHEAD, Aim.POSSIBLE, Aim.LAWFUL, Aim.LAWFUL, Aim.LAWFUL, Aim.ANYTHING);
        Arbitrary<Throw> dice =
                Combinators.combine(aims, die, die, die, minutes).as(Throw::new);
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(Samples.ordinary()), Arbitraries.of(Samples.acceptances())),
                        Arbitraries.of(0, 0, 0, 0, 20),
                        dice.list().ofMinSize(10).ofMaxSize(60))
                .as(Walk::thrown)
                .withoutEdgeCases();
    }

    /** Some go ahead at first, to where chance alone seldom comes. */
    private static Walk thrown(Accept first, int ahead, List<Throw> dice) {
        Outcome opened = Procedure.open(Loop.NUMBER, first, Who.CALL_TAKER, BEGIN, at(BEGIN));
        Ticket ticket = ((Outcome.Moved) opened).ticket();
        List<Taken> taken = new ArrayList<>();
        taken.add(new Taken(ticket, Who.CALL_TAKER, first, BEGIN, opened, ticket));
        for (int i = 0; i < dice.size(); i++) {
            Throw each = i < ahead ? dice.get(i).ahead() : dice.get(i);
            taken.add(next(taken.get(taken.size() - 1), each));
        }
        return new Walk(taken);
    }

    Ticket end() {
        return taken.get(taken.size() - 1).after();
    }

    Instant endedAt() {
        return taken.get(taken.size() - 1).at();
    }

    static Circumstances at(Instant now) {
        return new Circumstances(
                Loop.REGULATION,
                SmallCity.TURPAN,
                now.isBefore(NOTICE) ? TurpanDays.BEFORE_THE_REGIONS_NOTICE : TurpanDays.CALENDAR,
                now,
                Others::find,
                List.of());
    }

    private static Taken next(Taken last, Throw dice) {
        Ticket ticket = last.after();
        Instant now = last.at().plus(Duration.ofMinutes(dice.minutes()));
        Forward next = aimed(ticket, dice, now);
        Outcome outcome = Procedure.take(ticket, next.step(), next.by(), now, at(now));
        Ticket after = outcome instanceof Outcome.Moved moved ? moved.ticket() : ticket;
        return new Taken(ticket, next.by(), next.step(), now, outcome, after);
    }

    private static Forward aimed(Ticket ticket, Throw dice, Instant now) {
        Forward any =
                new Forward(pick(EVERYBODY, dice.who()), pick(Samples.of(pick(Step.kinds(), dice.what())), dice.how()));
        if (dice.aim() == Aim.ANYTHING || ticket.status().terminal()) {
            return any;
        }
        if (dice.aim() == Aim.AHEAD) {
            return ticket.status() == Status.AWAITING_EVALUATION
                    ? new Forward(Who.REQUESTER, pick(Samples.of(Evaluate.class), dice.how()))
                    : Forward.from(ticket);
        }
        Map<Class<? extends Step>, List<Actor>> possible = new LinkedHashMap<>();
        someOf(EVERYBODY, dice.who())
                .forEach(actor -> Procedure.possible(ticket, actor, at(now))
                        .forEach(kind -> possible.computeIfAbsent(kind, it -> new ArrayList<>())
                                .add(actor)));
        if (possible.isEmpty()) {
            return any;
        }
        Class<? extends Step> kind = pick(kinds(possible.keySet(), dice), dice.what());
        Actor actor = pick(possible.get(kind), dice.who());
        return new Forward(actor, dice.aim() == Aim.LAWFUL ? lawful(ticket, kind, actor, dice, now) : said(kind, dice));
    }

    /** More often those that are not possible all the time, which else would come too seldom. */
    private static List<Class<? extends Step>> kinds(Set<Class<? extends Step>> possible, Throw dice) {
        List<Class<? extends Step>> seldom =
                possible.stream().filter(it -> !ALL_THE_TIME.contains(it)).toList();
        return seldom.isEmpty() || dice.minutes() % 4 == 0 ? List.copyOf(possible) : seldom;
    }

    private static Step lawful(Ticket ticket, Class<? extends Step> kind, Actor actor, Throw dice, Instant now) {
        List<Step> accepted = Samples.of(kind).stream()
                .filter(it -> Procedure.take(ticket, it, actor, now, at(now)) instanceof Outcome.Moved)
                .toList();
        return accepted.isEmpty() ? said(kind, dice) : pick(accepted, dice.how());
    }

    private static Step said(Class<? extends Step> kind, Throw dice) {
        return pick(Samples.of(kind), dice.how());
    }

    /** A third of them: to ask everybody each time takes longer than all else. */
    private static List<Actor> someOf(List<Actor> everybody, int number) {
        return IntStream.range(0, everybody.size())
                .filter(it -> it % 3 == number % 3)
                .mapToObj(everybody::get)
                .toList();
    }

    private static <T> T pick(List<T> from, int number) {
        return from.get(number % from.size());
    }
}
