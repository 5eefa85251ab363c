package org.hotline12345.law.procedure;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.step.AssignmentStep;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;

/** Finds the assignment that a step means: the named one, or the only one that stands where the rule wants it. */
final class Target {

    private Target() {}

    /** The assignments that {@code actor} may mean by a step of {@code rule}. */
    static List<Assignment> candidates(Ticket ticket, Rule<?> rule, Actor actor, City city) {
        return ticket.assignments().stream()
                .filter(it -> rule.stages().contains(it.stage()))
                .filter(it -> inReach(it, actor, city))
                .toList();
    }

    /** Those that may be meant where none is named: the actor's own unit comes before the units below it. */
    static List<Assignment> meant(List<Assignment> candidates, Optional<Integer> named, Actor actor) {
        if (named.isPresent()) {
            return candidates.stream().filter(it -> it.number() == named.get()).toList();
        }
        List<Assignment> own = candidates.stream()
                .filter(it -> actor.unit().filter(it.unit()::equals).isPresent())
                .toList();
        return own.size() == 1 ? own : candidates;
    }

    static Optional<Integer> named(Step step) {
        return step instanceof AssignmentStep concerned ? concerned.assignment() : Optional.empty();
    }

    /** Why none, or no single one, can be meant. */
    static Objection objection(Ticket ticket, Rule<?> rule, Step step, Actor actor, City city, int candidates) {
        Optional<Integer> named = named(step);
        if (named.isPresent() && ticket.assignment(named.get()).isEmpty()) {
            return Objection.invalid("assignment", "工单没有第 " + named.get() + " 次转派", "查看工单的转派记录");
        }
        if (candidates > 1) {
            return Objection.invalid("assignment", "有 " + candidates + " 次转派可以选择", "写明 assignment");
        }
        List<Assignment> meant = named.flatMap(ticket::assignment).map(List::of).orElseGet(ticket::assignments);
        List<Assignment> open = meant.stream().filter(it -> it.stage().open()).toList();
        return !open.isEmpty() && open.stream().noneMatch(it -> inReach(it, actor, city))
                ? Objection.forbidden(rule.basis(), "工单不在本单位及其下级单位办理", "由承办单位办理这一环节")
                : Objection.wrongOrder(
                        rule.basis(), "转派处于“" + stage(meant) + "”，不能" + Words.of(step.getClass()), "先完成前一环节，再重新提交");
    }

    private static String stage(List<Assignment> assignments) {
        return assignments.isEmpty()
                ? "未转派"
                : Words.of(assignments.get(assignments.size() - 1).stage());
    }

    private static boolean inReach(Assignment assignment, Actor actor, City city) {
        return actor.role() != Role.UNIT_OFFICER
                || actor.unit()
                        .filter(unit -> city.within(assignment.unit(), unit))
                        .isPresent();
    }
}
