package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.GiveBack;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.step.Transfer;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Mandate;
import org.hotline12345.law.ticket.ReturnReason;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;

/** 第四条. The units, their subordinates, and who answers for what. */
final class Article4 implements Article {

    static final Paragraph UNITS = new Paragraph(
            4,
            0,
            "各区县人民政府、市政府各职能部门和国有公共服务企事业单位为热线的承办单位，负责事项的接收、办理、转送、回复、检查、更新政务信息、完善热线知识库等工作。"
                    + "经市政务服务中心同意，承办单位可根据管理权限，将具有行政管理职能和公共事务管理职能的单位列为下一级承办单位，并加强监督和指导。"
                    + "各级承办单位根据职责规定分级办理事项，在职责范围内对办理行为和结果负责。");

    private final Assigning assigning;

    Article4(Assigning assigning) {
        this.assigning = assigning;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(UNITS);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(Transfer.class, UNITS)
                        .by(Role.UNIT_OFFICER)
                        .of(Stage.SIGNED)
                        .demands(new Addressee<Transfer>("unit", step -> List.of(step.unit())).receiving())
                        .demands(Demand.of(
                                UNITS,
                                "unit",
                                it -> it.city().above(it.step().unit()).stream()
                                        .anyMatch(above -> above.id()
                                                .equals(it.assignment().unit())),
                                it -> it.nameOf(it.step().unit()) + "不是"
                                        + it.nameOf(it.assignment().unit()) + "的下级承办单位",
                                "转送至本单位的下级承办单位"))
                        .demands(Demand.of(
                                UNITS,
                                "",
                                it -> it.city().below(it.assignment().unit()).anyMatch(Unit::approved),
                                "本单位没有下级承办单位",
                                "由本单位办理，或报市政务服务中心同意设立下一级承办单位"))
                        .moves(it -> assigning.part(it.step().unit(), it.assignment(), it.ticket(), it))
                        .recorded(it -> it.nameOf(it.assignment().unit()) + "转送至"
                                + it.nameOf(it.step().unit()) + "，并对办理结果负责"),
                Rule.of(GiveBack.class, UNITS)
                        .by(Role.UNIT_OFFICER)
                        .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED)
                        .demands(Demand.of(
                                UNITS,
                                "",
                                it -> it.assignment().mandate().from().isPresent(),
                                "工单不是上级承办单位转送的",
                                "向市政务服务中心申请退回"))
                        .demands(Subordinates.atRest())
                        .moves(this::givenBack)
                        .recorded(it -> it.nameOf(it.assignment().unit()) + "退回上级："
                                + it.step().reason() + "；依据：" + it.step().basis()),
                Rule.of(PassToParent.class, UNITS)
                        .by(Role.SYSTEM)
                        .of(
                                Stage.AWAITING_SIGNATURE,
                                Stage.SIGNED,
                                Stage.RETURN_UNDER_REVIEW,
                                Stage.CLOSURE_UNDER_REVIEW,
                                Stage.EXTENSION_UNDER_REVIEW)
                        .moves(this::passedOn)
                        .recorded(it -> it.step().reason() + "；由"
                                + parent(it).map(Unit::name).orElse("市政务服务中心") + "接办"));
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

    private Ticket givenBack(Attempt<GiveBack> attempt) {
        Assignment back = attempt.assignment()
                .returned(
                        new ReturnReason(attempt.step().reason(), attempt.step().basis()))
                .in(Stage.RETURNED)
                .withClocks(clock -> clock.stop(attempt.at()));
        return assigning.back(attempt.ticket().withChanged(back), attempt);
    }

    /**
     * The unit above answers for its subordinate, so its clocks run on. What it had transferred itself is with it anyway;
     * where nobody is above, the center dispatches.
     */
    private Ticket passedOn(Attempt<PassToParent> attempt) {
        Assignment left = attempt.assignment();
        Ticket without =
                attempt.ticket().withChanged(left.in(Stage.PASSED_ON).withClocks(clock -> clock.stop(attempt.at())));
        boolean withParent = left.mandate()
                .from()
                .flatMap(without::assignment)
                .filter(it -> it.stage().open())
                .isPresent();
        return withParent
                ? without
                : parent(attempt)
                        .map(parent -> followed(without, left, parent.id()))
                        .orElseGet(() -> assigning.back(without, attempt));
    }

    /** Another unit in the place of the one that left; what that one had transferred is below it now. */
    private static Ticket followed(Ticket without, Assignment left, UnitId successor) {
        int number = without.nextAssignment();
        return without.withAssignments(part -> part.mandate()
                                .from()
                                .filter(from -> from == left.number())
                                .isPresent()
                        ? part.under(Mandate.outOf(number))
                        : part)
                .with(left.passedTo(successor, number));
    }

    /** The next unit above that receives tickets. */
    private static Optional<Unit> parent(Attempt<PassToParent> attempt) {
        return attempt.city().above(attempt.assignment().unit()).stream()
                .filter(unit -> unit.approved() && unit.level() != Unit.Level.CENTER)
                .findFirst();
    }
}
