package org.hotline12345.law.turpan;

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
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;

/** 第四条. The units, their subordinates, and who answers for what. */
final class Article4 implements Article {

    static final Paragraph UNITS = new Paragraph(
            4,
            0,
            "各区县人民政府、市政府各职能部门和国有公共服务企事业单位为热线的承办单位，负责事项的接收、办理、转送、回复、检查、更新政务信息、完善热线知识库等工作。"
                    + "经市政务服务中心同意，承办单位可根据管理权限，将具有行政管理职能和公共事务管理职能的单位列为下一级承办单位，并加强监督和指导。"
                    + "各级承办单位根据职责规定分级办理事项，在职责范围内对办理行为和结果负责。");

    private final Readings readings;

    Article4(Readings readings) {
        this.readings = readings;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(UNITS);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(PassToParent.class, UNITS)
                .by(Role.SYSTEM)
                .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED, Stage.RETURN_UNDER_REVIEW, Stage.CLOSURE_UNDER_REVIEW)
                .moves(this::passedOn)
                .recorded(it ->
                        it.step().reason() + "；由" + parent(it).map(Unit::name).orElse("市政务服务中心") + "接办"));
    }

    /** Only the center agrees that a unit below another one receives tickets. */
    static Optional<Objection> againstApproval(Actor actor, Unit unit) {
        if (actor.role() != Role.CENTER) {
            return Optional.of(Objection.forbidden(UNITS, "设立下一级承办单位须经市政务服务中心同意", "报市政务服务中心同意"));
        }
        return unit.level() == Unit.Level.SUBORDINATE
                ? Optional.empty()
                : Optional.of(Objection.unlawful(UNITS, unit.name() + "不是下一级承办单位，无需同意", "选择下一级承办单位"));
    }

    /** The unit above answers for its subordinate, so its clocks run on; where nobody is above, the center dispatches. */
    private Ticket passedOn(Attempt<PassToParent> attempt) {
        Assignment left = attempt.assignment();
        Ticket without =
                attempt.ticket().withChanged(left.in(Stage.PASSED_ON).withClocks(clock -> clock.stop(attempt.at())));
        return parent(attempt)
                .map(parent -> without.with(left.passedTo(parent.id(), without.nextAssignment())))
                .orElseGet(() -> without.in(Status.AWAITING_DISPATCH)
                        .with(attempt.start(ClockKind.CENTER, Article12.SORTING.key(), readings.centerTarget())));
    }

    /** The next unit above that receives tickets. */
    private static Optional<Unit> parent(Attempt<PassToParent> attempt) {
        return attempt.city().above(attempt.assignment().unit()).stream()
                .filter(unit -> unit.approved() && unit.level() != Unit.Level.CENTER)
                .findFirst();
    }
}
