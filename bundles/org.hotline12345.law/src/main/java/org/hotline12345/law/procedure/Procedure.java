package org.hotline12345.law.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 单轨制闭环. The one function by which a ticket moves (A5). It finds the rule of the step, asks who takes it, when, in
 * which order and with which words, and answers what becomes of the ticket. It is pure: the same values give the same
 * answer, and it changes nothing.
 */
public final class Procedure {

    private Procedure() {}

    /**
     * Takes a matter in. Every loop begins here.
     *
     * @param number the number of the new ticket
     * @param at when the matter was brought
     */
    public static Outcome open(TicketNumber number, Accept step, Actor actor, Instant at, Circumstances in) {
        List<Objection> shape = Shape.objections(step);
        if (!shape.isEmpty()) {
            return new Outcome.Refused(shape);
        }
        Regulation regulation = in.regulation();
        return judge(
                Ticket.draft(number, regulation.citation().id(), regulation.recordedReadings(), step.matter(at)),
                step,
                actor,
                at,
                in);
    }

    /**
     * Takes a step of a ticket that was taken in before.
     *
     * @param at when the step was taken, which may be earlier than when it is told ({@link Circumstances#now()})
     */
    public static Outcome take(Ticket ticket, Step step, Actor actor, Instant at, Circumstances in) {
        List<Objection> shape = Shape.objections(step);
        return shape.isEmpty() ? judge(ticket, step, actor, at, in) : new Outcome.Refused(shape);
    }

    /** The kinds of step that {@code actor} may take now, in the order of the regulation. */
    public static List<Class<? extends Step>> possible(Ticket ticket, Actor actor, Circumstances in) {
        List<Class<? extends Step>> steps = new ArrayList<>();
        in.regulation().rules().stream()
                .filter(rule -> stands(ticket, rule) && mayTake(ticket, rule, actor))
                .filter(rule -> rule.stages().isEmpty()
                        || !Target.candidates(ticket, rule, actor, in.city()).isEmpty())
                .forEach(rule -> steps.add(rule.step()));
        return steps;
    }

    private static Outcome judge(Ticket ticket, Step step, Actor actor, Instant at, Circumstances in) {
        Optional<Rule<?>> rule = in.regulation().rule(step.getClass());
        if (rule.isEmpty()) {
            return Outcome.Refused.because(Objection.invalid(
                    "",
                    in.regulation().citation().document() + " 没有“" + Words.of(step.getClass()) + "”这一环节",
                    "选择其他环节"));
        }
        return judge(rule.get(), ticket, step, actor, at, in);
    }

    private static <S extends Step> Outcome judge(
            Rule<S> rule, Ticket ticket, Step step, Actor actor, Instant at, Circumstances in) {
        Optional<Objection> early =
                against(rule, ticket, step, actor).or(() -> Stated.objection(ticket, actor, at, in));
        if (early.isPresent()) {
            return Outcome.Refused.because(early.get());
        }
        Optional<Assignment> target = Optional.empty();
        if (!rule.stages().isEmpty()) {
            List<Assignment> candidates =
                    Target.meant(Target.candidates(ticket, rule, actor, in.city()), Target.named(step), actor);
            if (candidates.size() != 1) {
                return Outcome.Refused.because(
                        Target.objection(ticket, rule, step, actor, in.city(), candidates.size()));
            }
            target = Optional.of(candidates.get(0));
        }
        return meet(rule, new Attempt<>(ticket, rule.step().cast(step), actor, at, target, in));
    }

    private static <S extends Step> Outcome meet(Rule<S> rule, Attempt<S> attempt) {
        List<Objection> objections = rule.demands().stream()
                .filter(demand -> !demand.met().test(attempt))
                .map(demand -> demand.objection(attempt))
                .toList();
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        Ticket moved = rule.effect().apply(attempt).moved(lastMove(attempt));
        return new Outcome.Moved(moved, event(rule, attempt, moved));
    }

    /**
     * When somebody last did something. What the platform does by itself does not count: after a warning, what happened
     * before it may still be entered late. A file that comes in moves nothing on either.
     */
    private static Instant lastMove(Attempt<?> attempt) {
        boolean aside = attempt.actor().role() == Role.SYSTEM || attempt.step() instanceof Enclose;
        return aside ? attempt.ticket().movedAt() : attempt.at();
    }

    private static <S extends Step> Event event(Rule<S> rule, Attempt<S> attempt, Ticket moved) {
        boolean more =
                moved.assignments().size() > attempt.ticket().assignments().size();
        Optional<Integer> assignment = more
                ? Optional.of(moved.assignments().size())
                : attempt.target().map(Assignment::number);
        return new Event(
                moved.number(),
                moved.version(),
                attempt.step().recorded(),
                attempt.actor(),
                attempt.at(),
                attempt.in().now(),
                rule.cites().apply(attempt).key(),
                assignment,
                rule.account().apply(attempt));
    }

    private static Optional<Objection> against(Rule<?> rule, Ticket ticket, Step step, Actor actor) {
        String word = Words.of(step.getClass());
        if (!mayTake(ticket, rule, actor)) {
            return Optional.of(Objection.forbidden(
                    rule.basis(), Words.of(actor.role()) + "不能" + word, "由" + takers(rule) + "办理这一环节"));
        }
        return stands(ticket, rule)
                ? Optional.empty()
                : Optional.of(Objection.wrongOrder(
                        rule.basis(), "工单处于“" + Words.of(ticket.status()) + "”，不能" + word, "查看工单现在可以办理的环节"));
    }

    private static boolean stands(Ticket ticket, Rule<?> rule) {
        boolean opening = rule.step() == Accept.class;
        return opening == (ticket.version() == 0) && rule.statuses().contains(ticket.status());
    }

    /** A requester takes steps of the own ticket only, the one whose number is the actor's name. */
    private static boolean mayTake(Ticket ticket, Rule<?> rule, Actor actor) {
        boolean own = actor.role() != Role.REQUESTER
                || ticket.version() == 0
                || ticket.number().value().equals(actor.name());
        return own && rule.takers().contains(actor.role());
    }

    private static String takers(Rule<?> rule) {
        return String.join("、", rule.takers().stream().sorted().map(Words::of).toList());
    }
}
