package org.hotline12345.law.turpan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.DispatchEach;
import org.hotline12345.law.step.DispatchJointly;
import org.hotline12345.law.step.DispatchToExplain;
import org.hotline12345.law.step.FinishPart;
import org.hotline12345.law.ticket.Answer;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Mandate;
import org.hotline12345.law.ticket.Part;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;

/** 第十二条. What becomes of a matter that was taken in: answered at once, or dispatched by duty. */
final class Article12 implements Article {

    static final Paragraph SORTING = new Paragraph(12, 0, "市政务服务中心对受理的事项进行分类处理：");
    static final Paragraph CONSULTATIONS = new Paragraph(12, 1, "咨询类事项，根据热线知识库能即时答复的，即时答复诉求人；不能即时答复的，转派至承办单位办理。");
    static final Paragraph BY_DUTY = new Paragraph(12, 2, "投诉举报、求助和建议类事项，按照职责规定转派至承办单位办理；属垂直管理单位职责的，转派至市一级承办单位办理。");
    static final Paragraph TO_EACH = new Paragraph(12, 3, "涉及两个或以上承办单位职责的事项，按照职责规定分别转派至承办单位办理。");
    static final Paragraph JOINTLY = new Paragraph(
            12, 4, "涉及两个或以上承办单位职责，且需要一个承办单位牵头其他承办单位会同办理的事项，按照职责规定分别转派至承办单位办理，" + "牵头办理单位为主办单位，会同办理单位为会办单位。");
    static final Paragraph TO_EXPLAIN = new Paragraph(12, 5, "符合本办法第二十三条第三项规定的同一事项，转派至承办单位做好解释工作。");

    private final Assigning assigning;
    private final Article21 evaluation;

    Article12(Assigning assigning, Article21 evaluation) {
        this.assigning = assigning;
        this.evaluation = evaluation;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(SORTING, CONSULTATIONS, BY_DUTY, TO_EACH, JOINTLY, TO_EXPLAIN);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(answering(), dispatching(), toEach(), jointly(), toExplain(), finishing());
    }

    private Rule<AnswerAtOnce> answering() {
        return Rule.of(AnswerAtOnce.class, CONSULTATIONS)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.of(
                        CONSULTATIONS, "", it -> it.matter().kind() == Kind.CONSULTATION, "只有咨询类事项可以即时答复", "转派至承办单位办理"))
                .demands(Article25.sourced())
                .moves(it -> evaluation.asked(
                        it.ticket()
                                .answered(new Answer(
                                        it.step().text(),
                                        it.step().source(),
                                        it.step().suppliedBy(),
                                        it.step().revision()))
                                .withClock(ClockKind.CENTER, clock -> clock.stop(it.at())),
                        it))
                .recorded(it -> "即时答复诉求人" + Article25.cited(it));
    }

    private Rule<Dispatch> dispatching() {
        return Rule.of(Dispatch.class, BY_DUTY)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(new Addressee<Dispatch>("unit", step -> List.of(step.unit())).demands())
                .moves(it -> assigning.to(it.step().unit(), Mandate.of(Part.WHOLE), it))
                .citing(Article12::basis)
                .recorded(it -> "转派至" + it.nameOf(it.step().unit()));
    }

    /** While one unit has the matter, another may be found to have a duty in it as well. */
    private Rule<DispatchEach> toEach() {
        return Rule.of(DispatchEach.class, TO_EACH)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING)
                .demands(Demand.of(
                        TO_EACH,
                        "units",
                        it -> distinct(it.step().units())
                                && it.step().units().size()
                                                + it.ticket().openAssignments().count()
                                        >= 2,
                        "分别转派须涉及两个或以上不同的承办单位",
                        "补填承办单位，或只转派至一个单位"))
                .demands(new Addressee<DispatchEach>("units", DispatchEach::units).demands())
                .moves(it -> assigning.to(shares(it.step().units(), Part.WHOLE).toList(), it))
                .recorded(it -> "分别转派至" + names(it.step().units(), it));
    }

    private Rule<DispatchJointly> jointly() {
        return Rule.of(DispatchJointly.class, JOINTLY)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.of(
                        JOINTLY,
                        "coHandlers",
                        it -> !it.step().coHandlers().isEmpty() && distinct(handlers(it.step())),
                        "主办单位和会办单位须是两个或以上不同的承办单位",
                        "填写会办单位"))
                .demands(new Addressee<DispatchJointly>("coHandlers", Article12::handlers).demands())
                .moves(it -> assigning.to(
                        Stream.concat(
                                        shares(List.of(it.step().lead()), Part.LEAD),
                                        shares(it.step().coHandlers(), Part.CO_HANDLER))
                                .toList(),
                        it))
                .recorded(it -> "转派至" + it.nameOf(it.step().lead()) + "主办，"
                        + names(it.step().coHandlers(), it) + "会办");
    }

    private Rule<DispatchToExplain> toExplain() {
        return Rule.of(DispatchToExplain.class, TO_EXPLAIN)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(new Addressee<DispatchToExplain>("unit", step -> List.of(step.unit())).demands())
                .demands(Demand.of(
                        TO_EXPLAIN,
                        "earlier",
                        it -> it.in()
                                .others()
                                .apply(it.step().earlier())
                                .filter(Article23::couldNotBeDone)
                                .isPresent(),
                        it -> "工单 " + it.step().earlier() + " 的重办不属于第二十三条第三项",
                        "核对工单编号，或按职责转派"))
                .moves(it -> assigning.to(it.step().unit(), Mandate.of(Part.EXPLAINER), it))
                .recorded(it -> "转派至" + it.nameOf(it.step().unit()) + "做好解释工作，同一事项见工单 "
                        + it.step().earlier());
    }

    private Rule<FinishPart> finishing() {
        return Rule.of(FinishPart.class, JOINTLY)
                .by(Role.UNIT_OFFICER)
                .of(Stage.SIGNED)
                .demands(Demand.of(
                        JOINTLY,
                        "",
                        it -> it.assignment().mandate().part() == Part.CO_HANDLER
                                || it.assignment().mandate().part() == Part.SUBORDINATE,
                        "本单位办理的不是分工",
                        "申请办结"))
                .demands(Subordinates.atRest())
                .moves(this::finished)
                .citing(it -> it.assignment().mandate().part() == Part.CO_HANDLER ? JOINTLY : Article4.UNITS)
                .recorded(it ->
                        it.nameOf(it.assignment().unit()) + "办结分工：" + it.step().result());
    }

    /** Where the lead or the unit above has the matter no more, nobody has: the center dispatches. */
    private Ticket finished(Attempt<FinishPart> attempt) {
        Assignment done =
                attempt.assignment().finished(attempt.step().result()).withClocks(clock -> clock.stop(attempt.at()));
        return assigning.back(attempt.ticket().withChanged(done), attempt);
    }

    private static Stream<Assigning.Share> shares(List<UnitId> units, Part part) {
        return units.stream().map(unit -> new Assigning.Share(unit, Mandate.of(part)));
    }

    private static List<UnitId> handlers(DispatchJointly step) {
        List<UnitId> handlers = new ArrayList<>(List.of(step.lead()));
        handlers.addAll(step.coHandlers());
        return handlers;
    }

    private static boolean distinct(List<UnitId> units) {
        return units.stream().distinct().count() == units.size() && !units.isEmpty();
    }

    private static String names(List<UnitId> units, Attempt<?> attempt) {
        return units.stream().map(attempt::nameOf).collect(Collectors.joining("、"));
    }

    private static Paragraph basis(Attempt<Dispatch> attempt) {
        return attempt.matter()
                .emergency()
                .map(Article26::item)
                .orElse(attempt.matter().kind() == Kind.CONSULTATION ? CONSULTATIONS : BY_DUTY);
    }
}
