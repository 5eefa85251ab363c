package org.hotline12345.law.sample;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;

/** 第六条. Units below units: who agrees to them, and who takes over from one that leaves. */
final class Article6 implements Article {

    static final Paragraph UNITS = Sample2026.paragraph(6, 0, "承办单位增设下级单位，须经热线同意；下级单位撤销的，由上级单位接办。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(UNITS);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(PassToParent.class, UNITS)
                .by(Role.SYSTEM)
                .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED, Stage.CLOSURE_UNDER_REVIEW)
                .moves(Article6::passedOn)
                .recorded(it ->
                        it.step().reason() + "；由" + above(it).map(Unit::name).orElse("热线") + "接办"));
    }

    static Optional<Objection> againstApproval(Actor actor) {
        return actor.role() == Role.CENTER
                ? Optional.empty()
                : Optional.of(Objection.forbidden(UNITS, "增设下级单位须经热线同意", "报热线同意"));
    }

    /** The unit above goes on with the same clocks; where nobody is above, the hotline dispatches anew. */
    private static Ticket passedOn(Attempt<PassToParent> attempt) {
        Assignment left = attempt.assignment();
        Ticket without =
                attempt.ticket().withChanged(left.in(Stage.PASSED_ON).withClocks(clock -> clock.stop(attempt.at())));
        return above(attempt)
                .map(unit -> without.with(left.passedTo(unit.id(), without.nextAssignment())))
                .orElseGet(() -> Article3.back(without, attempt));
    }

    private static Optional<Unit> above(Attempt<PassToParent> attempt) {
        return attempt.city().above(attempt.assignment().unit()).stream()
                .filter(it -> it.approved() && it.level() != Unit.Level.CENTER)
                .findFirst();
    }
}
